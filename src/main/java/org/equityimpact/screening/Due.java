package org.equityimpact.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptScreenings;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.equityimpact.store.ScreeningRecord.State;

/** Tells why a meeting is to be screened now, if it is, from the meeting and the recorded runs alone. */
final class Due {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** After as many failures the longest wait is reached. */
    private static final int MOST_FAILURES = 8;

    private final Timetable timetable;
    private final KeptMeetings meetings;
    private final KeptScreenings screenings;
    private final Fingerprints fingerprints;
    private final InstantSource clock;

    Due(
            Timetable timetable,
            KeptMeetings meetings,
            KeptScreenings screenings,
            Fingerprints fingerprints,
            InstantSource clock) {
        this.timetable = timetable;
        this.meetings = meetings;
        this.screenings = screenings;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** What the clock has to see to. */
    Optional<Motive> motive(KeptMeeting meeting) {
        return timetable
                .last(meeting, clock.instant())
                .filter(time -> !screenings.isDone(meeting.id(), time))
                .map(Motive::scheduled)
                .or(() -> change(meeting));
    }

    /** What has changed since the meeting was screened last; that it has an agenda at all, where it never was. */
    private Optional<Motive> change(KeptMeeting meeting) {
        var newest = screenings.newest(meeting.id());
        if (newest.isPresent()) {
            return changedSince(newest.get(), meeting).map(Motive::of);
        }
        return meetings.agenda(meeting.id()).isEmpty() ? Optional.empty() : Optional.of(Motive.of(Occasion.FIRST));
    }

    private Optional<Occasion> changedSince(ScreeningRecord screening, KeptMeeting meeting) {
        return fingerprints
                .of(meeting, meeting.dayAt(clock.instant()))
                .changedSince(Fingerprint.of(screening.fingerprint()));
    }

    /** What keeps a docket from answering for the meeting today. Numbers and lists of the rules may carry dates of effect. */
    Optional<Motive> staleness(KeptMeeting meeting) {
        var newest = screenings.newest(meeting.id());
        if (newest.isEmpty()) {
            return Optional.of(Motive.of(Occasion.FIRST));
        }
        var changed = changedSince(newest.get(), meeting);
        var day = Objects.requireNonNull(newest.get().result()).asOf();
        return changed.map(Motive::of)
                .or(() -> day.equals(meeting.dayAt(clock.instant()))
                        ? Optional.empty()
                        : Optional.of(Motive.of(Occasion.ASKED)));
    }

    /** Whether some run has begun and not ended; either somebody is at it, or it broke off. */
    boolean hasUnended(KeptMeeting meeting) {
        return screenings.newest(meeting.id(), 1).stream().anyMatch(run -> run.state() == State.RUNNING);
    }

    /** Whether the runs failed lately; the more of them, the longer the wait. */
    boolean waitsAfterFailure(KeptMeeting meeting) {
        var failed = failedLast(screenings.newest(meeting.id(), MOST_FAILURES));
        if (failed.isEmpty()) {
            return false;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << (failed.size() - 1));
        return clock.instant()
                .isBefore(end(failed.get(0)).plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    private static List<ScreeningRecord> failedLast(List<ScreeningRecord> runs) {
        return runs.stream().takeWhile(run -> run.state() == State.FAILED).toList();
    }

    private static Instant end(ScreeningRecord run) {
        return Objects.requireNonNull(run.endedAt());
    }
}
