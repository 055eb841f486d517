package org.equityimpact.screening;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketReader;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptScreenings;
import org.equityimpact.store.ScreeningPage;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.equityimpact.store.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Screens meetings, each by one at a time, and tells what was screened. */
public final class Screenings {

    private static final Logger LOG = LoggerFactory.getLogger(Screenings.class);

    /** Longer than a run over the largest agenda takes, shorter than a caller waits. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** So many may wait at once for a meeting to be screened anew because they look at it. */
    private static final int MOST_LOOKERS = 8;

    private final Semaphore lookers = new Semaphore(MOST_LOOKERS, true);
    private final Turns turns;
    private final KeptMeetings meetings;
    private final KeptScreenings kept;
    private final Due due;
    private final Runs runs;
    private final InstantSource clock;

    Screenings(Turns turns, KeptMeetings meetings, KeptScreenings kept, Due due, Runs runs, InstantSource clock) {
        this.turns = turns;
        this.meetings = meetings;
        this.kept = kept;
        this.due = due;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Screens a meeting now.
     *
     * @throws CannotScreen where others go on being at it, or took this run for broken off
     */
    public ScreeningRecord run(KeptMeeting meeting, Occasion occasion) {
        return inTurn(meeting, now -> runs.run(now, Motive.of(occasion), kept.brokenOff(now.id())))
                .orElseThrow(() -> new CannotScreen(
                        "The screening took so long that another was begun in its place; see the newest one."));
    }

    /** Screens a meeting if a set time has come or something has changed, and nobody else is at it. */
    void lookAfter(KeptMeeting meeting) {
        boolean isDue = due.motive(meeting).isPresent() || due.hasUnended(meeting);
        if (isDue && !due.waitsAfterFailure(meeting)) {
            turns.alone(name(meeting), () -> runIfDue(asItIsNow(meeting), due::motive));
        }
    }

    /** Who has the turn looks again: another may have seen to it just now. */
    private Optional<ScreeningRecord> runIfDue(KeptMeeting meeting, Function<KeptMeeting, Optional<Motive>> motive) {
        if (!isAhead(meeting)) {
            return Optional.empty();
        }
        var brokenOff = kept.brokenOff(meeting.id());
        return motive.apply(meeting)
                .or(() -> brokenOff.isEmpty() ? Optional.empty() : Optional.of(Motive.again(brokenOff)))
                .flatMap(found -> runs.run(meeting, found, brokenOff));
    }

    private KeptMeeting asItIsNow(KeptMeeting meeting) {
        return meetings.find(meeting.id()).orElseThrow();
    }

    /**
     * The newest docket of a meeting that is ahead, screened anew if anything has changed; where that cannot be done, and of a
     * meeting that is over or cancelled, the newest that there is.
     */
    public Standing standing(KeptMeeting meeting) {
        boolean isAhead = isAhead(meeting);
        if (isAhead && due.staleness(meeting).isPresent()) {
            bringUpToDate(meeting);
        }
        var newest = kept.newest(meeting.id())
                .orElseThrow(() -> new CannotScreen("The meeting was not screened, and is over or cancelled."));
        return new Standing(
                newest,
                DocketReader.read(kept.docket(newest.id()).orElseThrow()),
                due.staleness(meeting).isEmpty(),
                isAhead);
    }

    /**
     * The docket that the body had before it: of a meeting that is over the newest that was begun before its end, where there is
     * one; what was screened later changes nothing of what was decided.
     */
    Docket standingWhenHeld(KeptMeeting meeting) {
        return kept.newestBegunBefore(meeting.id(), meeting.overAt())
                .filter(held -> !clock.instant().isBefore(meeting.overAt()))
                .flatMap(held -> kept.docket(held.id()))
                .map(DocketReader::read)
                .orElseGet(() -> standing(meeting).docket());
    }

    /** Where many look at once, the ones for whom there is no place see the run before, which says that it is not current. */
    private void bringUpToDate(KeptMeeting meeting) {
        boolean hasOlder = kept.newest(meeting.id()).isPresent();
        if (hasOlder && !lookers.tryAcquire()) {
            return;
        }
        if (!hasOlder) {
            lookers.acquireUninterruptibly();
        }
        try {
            bringUpToDateInTurn(meeting);
        } finally {
            lookers.release();
        }
    }

    private void bringUpToDateInTurn(KeptMeeting meeting) {
        try {
            inTurn(meeting, now -> runIfDue(now, due::staleness));
        } catch (RuntimeException failure) {
            if (kept.newest(meeting.id()).isEmpty()) {
                throw failure;
            }
            LOG.error("The meeting {} could not be screened anew", meeting.id(), failure);
        }
    }

    private boolean isAhead(KeptMeeting meeting) {
        return meeting.state() == KeptMeeting.State.PLANNED && clock.instant().isBefore(meeting.overAt());
    }

    private <T> T inTurn(KeptMeeting meeting, Function<KeptMeeting, T> work) {
        for (long waited = 0; waited <= LONGEST_WAIT.toMillis(); waited += PAUSE.toMillis()) {
            var done = turns.alone(name(meeting), () -> work.apply(asItIsNow(meeting)));
            if (done.isPresent()) {
                return done.get();
            }
            pause();
        }
        throw new CannotScreen("The meeting is being screened already; try again in a moment.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotScreen("The service stops.");
        }
    }

    private static String name(KeptMeeting meeting) {
        return "meeting-" + meeting.id();
    }

    /** The newest run that gave a docket. */
    public Optional<ScreeningRecord> newest(KeptMeeting meeting) {
        return kept.newest(meeting.id());
    }

    /** A run over the meeting. */
    public Optional<ScreeningRecord> find(KeptMeeting meeting, String id) {
        return kept.find(id).filter(run -> run.meeting().equals(meeting.id()));
    }

    /** The docket of a run, byte for byte as it was kept; empty where it gave none. */
    public Optional<byte[]> docket(ScreeningRecord screening) {
        return kept.docket(screening.id());
    }

    /** Every run over a meeting, the newest first. */
    public ScreeningPage page(KeptMeeting meeting, int page, int size) {
        return kept.page(meeting.id(), page, size);
    }
}
