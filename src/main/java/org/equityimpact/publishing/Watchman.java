package org.equityimpact.publishing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Keeps watch from when the service is ready until it stops. */
class Watchman {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final FolderWatch watch;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Watchman::thread);

    private @Nullable Future<?> looking;

    Watchman(FolderWatch watch) {
        this.watch = watch;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looking = thread.scheduleWithFixedDelay(watch, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets a look end by itself: H2 would close its file for a thread that is interrupted. */
    void stop() throws InterruptedException {
        if (looking != null) {
            looking.cancel(false);
        }
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            thread.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "rules-watch");
        thread.setDaemon(true);
        return thread;
    }
}
