package org.equityimpact.notices;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.equityimpact.store.ClaimedNotice;
import org.equityimpact.store.NoticeState;
import org.equityimpact.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due by one channel, one notice after another; no transaction is open while one is under way. */
final class NoticeSender implements Runnable {

    /** Far longer than any attempt takes. */
    static final Duration GONE_AFTER = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

    private final Outbox outbox;
    private final Carrier carrier;
    private final BackOff backOff;
    private final InstantSource clock;
    private volatile boolean stopping;
    private String told = "";

    NoticeSender(Outbox outbox, Carrier carrier, BackOff backOff, InstantSource clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.backOff = backOff;
        this.clock = clock;
    }

    /** Looks once, and goes on another time whatever happens. */
    @Override
    public void run() {
        try {
            sendDue();
            told = "";
        } catch (RuntimeException failure) {
            once("Notices could not be looked after; trying again: " + failure);
        }
    }

    /** Sends all that is due, and says how many attempts that took. */
    int sendDue() {
        abandon();
        int attempts = 0;
        for (var due = next(); due.isPresent(); due = next()) {
            var claimed = due.get();
            end(claimed, carrier.carry(claimed.notice()));
            attempts++;
        }
        return attempts;
    }

    /** Begins no further attempt. */
    void stop() {
        stopping = true;
    }

    private Optional<ClaimedNotice> next() {
        return stopping ? Optional.empty() : outbox.claim(carrier.channel());
    }

    private void abandon() {
        int abandoned = outbox.abandon(
                carrier.channel(),
                clock.instant().minus(GONE_AFTER),
                carrier.whenAbandoned(),
                "The service was ended while it sent this; nobody knows whether it went out.");
        if (abandoned > 0 && carrier.whenAbandoned() == NoticeState.UNCERTAIN) {
            LOG.warn("{} notices were being sent when the service was ended, and are uncertain", abandoned);
        }
    }

    private void end(ClaimedNotice claimed, Receipt receipt) {
        if (receipt instanceof Receipt.Sent) {
            outbox.sent(claimed);
        } else if (receipt instanceof Receipt.Later later) {
            tryAgain(claimed, later);
        } else if (receipt instanceof Receipt.GivenUp givenUp) {
            giveUp(claimed, givenUp.why());
        } else if (receipt instanceof Receipt.Uncertain uncertain) {
            LOG.warn("The notice {} is uncertain: {}", claimed.notice().id(), uncertain.why());
            outbox.leaveUncertain(claimed, uncertain.why());
        }
    }

    private void tryAgain(ClaimedNotice claimed, Receipt.Later later) {
        var next = backOff.next(claimed.failedBefore() + 1, clock.instant(), later.notBefore());
        if (next == null) {
            giveUp(claimed, later.why());
        } else {
            LOG.info("The notice {} waits until {}: {}", claimed.notice().id(), next, later.why());
            outbox.tryAgain(claimed, next, later.why());
        }
    }

    private void giveUp(ClaimedNotice claimed, String why) {
        LOG.warn("The notice {} is given up: {}", claimed.notice().id(), why);
        outbox.giveUp(claimed, why);
    }

    private void once(String notice) {
        if (!notice.equals(told)) {
            told = notice;
            LOG.error(notice);
        }
    }
}
