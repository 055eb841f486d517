package org.equityimpact.assessment;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets several workers do a long row of pieces of work and hands on the results in the order of the pieces. Never has more than
 * a few pieces in hand, however long the row and however slowly the results are taken; and never keeps a result back because
 * the next piece is not there yet.
 *
 * @param <T> a piece of work
 * @param <R> what it results in
 */
public final class InOrder<T, R> {

    private final ExecutorService workers;
    private final Function<T, R> work;
    private final BlockingQueue<Future<@Nullable R>> inHand;

    /** Where the pieces come from. */
    public interface Source<T> {
        /** The next piece; null at the end. */
        @Nullable
        T next() throws IOException;
    }

    /** Where the results go. */
    public interface Sink<R> {
        void take(R result) throws IOException;

        /** Called when no further result is about to come. */
        default void pause() throws IOException {}
    }

    public InOrder(ExecutorService workers, int mostInHand, Function<T, R> work) {
        this.workers = workers;
        this.work = work;
        this.inHand = new ArrayBlockingQueue<>(mostInHand);
    }

    /** Lets all processors work through a row, with at most so many pieces in hand for each. */
    public static <T, R> void onAllProcessors(
            int mostInHandEach, Function<T, R> work, Source<T> pieces, Sink<R> results)
            throws IOException, InterruptedException {
        var processors = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(processors);
        try {
            new InOrder<>(workers, mostInHandEach * processors, work).run(pieces, results);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Works through the row in this thread's stead and hands on the results in this thread. */
    public void run(Source<T> pieces, Sink<R> results) throws IOException, InterruptedException {
        Thread reader = new Thread(
                () -> read(pieces), "reader of " + Thread.currentThread().getName());
        reader.start();
        try {
            for (R result = take(); result != null; result = take()) {
                results.take(result);
                if (inHand.isEmpty()) {
                    results.pause();
                }
            }
        } finally {
            reader.interrupt();
            reader.join(); // nobody may read from a source that its owner has taken back
        }
    }

    private void read(Source<T> pieces) {
        try {
            inHand.put(readAll(pieces));
        } catch (InterruptedException nobodyTakesMore) {
            Thread.currentThread().interrupt();
        }
    }

    /** What stands at the end of the row: nothing, or what went wrong. */
    private Future<@Nullable R> readAll(Source<T> pieces) throws InterruptedException {
        try {
            for (T piece = pieces.next(); piece != null; piece = pieces.next()) {
                T taken = piece;
                inHand.put(workers.submit(() -> work.apply(taken)));
            }
            return CompletableFuture.completedFuture(null);
        } catch (IOException | RuntimeException broken) {
            return CompletableFuture.failedFuture(broken);
        }
    }

    private @Nullable R take() throws IOException, InterruptedException {
        try {
            return inHand.take().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException("a piece of work failed", failed.getCause());
        }
    }
}
