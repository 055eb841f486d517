package org.equityimpact.rounds;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Does one kind of work again and again in a thread of its own, from when the service is ready until it stops. */
public class Rounds {

    private final Duration every;
    private final Runnable work;
    private final ScheduledExecutorService thread;

    private @Nullable Future<?> going;

    /**
     * Prepares rounds.
     *
     * @param name of the thread
     * @param every how long to rest after each round, and before the first
     */
    public Rounds(String name, Duration every, Runnable work) {
        this.every = every;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(round -> thread(name, round));
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        going = thread.scheduleWithFixedDelay(work, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets a round end by itself: H2 would close its file for a thread that is interrupted. */
    public void stop() throws InterruptedException {
        if (going != null) {
            going.cancel(false);
        }
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            thread.shutdownNow();
        }
    }

    private static Thread thread(String name, Runnable round) {
        var thread = new Thread(round, name);
        thread.setDaemon(true);
        return thread;
    }
}
