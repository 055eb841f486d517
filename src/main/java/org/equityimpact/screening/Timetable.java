package org.equityimpact.screening;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.ScreeningStart.SetTime;

/** The set times before every meeting. */
record Timetable(List<Integer> daysBefore, LocalTime at) {

    /** The set times of a meeting in their order. */
    List<SetTime> of(KeptMeeting meeting) {
        return daysBefore.stream()
                .distinct()
                .map(days -> setTime(meeting, days))
                .sorted(comparing(SetTime::at))
                .toList();
    }

    /**
     * The last set time that has come since the meeting was made known; those before it are done with it, and those before the
     * meeting was known are done with its first screening.
     */
    Optional<SetTime> last(KeptMeeting meeting, Instant now) {
        return of(meeting).stream()
                .filter(time ->
                        time.at().isAfter(meeting.createdAt()) && !time.at().isAfter(now))
                .reduce((earlier, later) -> later);
    }

    private SetTime setTime(KeptMeeting meeting, int days) {
        var at = meeting.date().minusDays(days).atTime(this.at).atZone(meeting.zone());
        return new SetTime(days, at.toInstant(), meeting.date() + "/" + days);
    }
}
