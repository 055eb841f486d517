package org.equityimpact.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.ScreeningStart.SetTime;
import org.junit.jupiter.api.Test;

class TimetableTests {

    private static final Timetable USUAL = new Timetable(List.of(14, 7, 2), LocalTime.of(6, 0));

    @Test
    void setTimesAreToldWhereTheMeetingIsHeld() {
        assertThat(USUAL.of(meeting("2026-11-10", "America/Los_Angeles", "2026-10-01T00:00:00Z")))
                .containsExactly(
                        new SetTime(14, Instant.parse("2026-10-27T13:00:00Z"), "2026-11-10/14"),
                        new SetTime(7, Instant.parse("2026-11-03T14:00:00Z"), "2026-11-10/7"), // the clocks went back
                        new SetTime(2, Instant.parse("2026-11-08T14:00:00Z"), "2026-11-10/2"));
    }

    @Test
    void theLastSetTimeThatHasComeDoesThoseBeforeIt() {
        var meeting = meeting("2026-12-10", "UTC", "2026-11-01T00:00:00Z");

        assertThat(USUAL.last(meeting, Instant.parse("2026-11-26T05:59:59Z"))).isEmpty();
        assertThat(USUAL.last(meeting, Instant.parse("2026-11-26T06:00:00Z")))
                .map(SetTime::daysBefore)
                .hasValue(14);
        assertThat(USUAL.last(meeting, Instant.parse("2026-12-09T00:00:00Z")))
                .map(SetTime::daysBefore)
                .hasValue(2);
    }

    @Test
    void noSetTimeBeforeTheMeetingWasKnownIsDue() {
        var meeting = meeting("2026-12-10", "UTC", "2026-12-04T00:00:00Z");

        assertThat(USUAL.last(meeting, Instant.parse("2026-12-07T00:00:00Z"))).isEmpty();
        assertThat(USUAL.last(meeting, Instant.parse("2026-12-08T06:00:00Z")))
                .map(SetTime::daysBefore)
                .hasValue(2);
    }

    @Test
    void aMeetingThatIsMovedHasOtherSetTimes() {
        var before = USUAL.of(meeting("2026-12-10", "UTC", "2026-11-01T00:00:00Z"));
        var after = USUAL.of(meeting("2026-12-17", "UTC", "2026-11-01T00:00:00Z"));

        assertThat(after)
                .extracting(SetTime::key)
                .doesNotContainAnyElementsOf(before.stream().map(SetTime::key).toList());
    }

    @Test
    void whatStandsTwiceIsOneSetTime() {
        var twice = new Timetable(List.of(2, 2), LocalTime.of(6, 0));

        assertThat(twice.of(meeting("2026-12-10", "UTC", "2026-11-01T00:00:00Z")))
                .hasSize(1);
    }

    private static KeptMeeting meeting(String date, String zone, String createdAt) {
        return new KeptMeeting(
                "m",
                null,
                null,
                "Board",
                null,
                LocalDate.parse(date),
                null,
                ZoneId.of(zone),
                null,
                1,
                KeptMeeting.State.PLANNED,
                Instant.parse(createdAt),
                Instant.parse(createdAt));
    }
}
