package org.equityimpact.notices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Goes round for what is due from when the service is ready until it stops; a slow webhook does not keep mail waiting. */
public class Postman {

    private static final int CHANNELS = 2;

    private final List<NoticeSender> senders;
    private final Duration every;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(CHANNELS, Postman::thread);
    private final List<Future<?>> rounds = new ArrayList<>();

    Postman(List<NoticeSender> senders, Duration every) {
        this.senders = List.copyOf(senders);
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        for (var sender : senders) {
            rounds.add(
                    threads.scheduleWithFixedDelay(sender, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    /** Sends all that is due now, and says how many attempts that took. */
    public int goRound() {
        return senders.stream().mapToInt(NoticeSender::sendDue).sum();
    }

    /** Lets an attempt end by itself, so that its end is known: H2 would close its file for a thread that is interrupted. */
    void stop() throws InterruptedException {
        senders.forEach(NoticeSender::stop);
        rounds.forEach(round -> round.cancel(false));
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "notices");
        thread.setDaemon(true);
        return thread;
    }
}
