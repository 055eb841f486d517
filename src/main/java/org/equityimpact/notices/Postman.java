package org.equityimpact.notices;

import java.time.Duration;
import java.util.List;
import org.equityimpact.rounds.Rounds;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Goes round for what is due from when the service is ready until it stops; a slow webhook does not keep mail waiting. */
public class Postman {

    private final List<NoticeSender> senders;
    private final List<Rounds> rounds;

    Postman(List<NoticeSender> senders, Duration every) {
        this.senders = List.copyOf(senders);
        this.rounds = senders.stream()
                .map(sender -> new Rounds("notices", every, sender))
                .toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rounds.forEach(Rounds::start);
    }

    /** Sends all that is due now, and says how many attempts that took. */
    public int goRound() {
        return senders.stream().mapToInt(NoticeSender::sendDue).sum();
    }

    /** Lets an attempt end by itself, so that its end is known. */
    void stop() throws InterruptedException {
        senders.forEach(NoticeSender::stop);
        for (var round : rounds) {
            round.stop();
        }
    }
}
