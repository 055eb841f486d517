package org.equityimpact.screening;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Lets the clock look again and again, from when the service is ready until it stops. */
class ClockWork {

    private final ScreeningClock clock;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(ClockWork::thread);

    private @Nullable Future<?> looking;

    ClockWork(ScreeningClock clock, Duration every) {
        this.clock = clock;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looking = thread.scheduleWithFixedDelay(clock::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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
        var thread = new Thread(work, "screening-clock");
        thread.setDaemon(true);
        return thread;
    }
}
