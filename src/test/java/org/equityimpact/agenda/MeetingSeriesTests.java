package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingSeriesTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final String PACIFIC = "DTSTART;TZID=America/Los_Angeles:20260910T183000\n";

    @Test
    void aSingleMeetingIsTold() {
        var series = read("""
                UID:a
                SUMMARY:Special meeting
                LOCATION:Room 1
                DTSTART;TZID=America/Los_Angeles:20261210T183000
                """);

        assertThat(series.meetings())
                .containsExactly(new SeriesMeeting(
                        "a",
                        null,
                        new Meeting(
                                "Special meeting",
                                "Board of Education",
                                null,
                                LocalDate.of(2026, 12, 10),
                                LocalTime.of(18, 30),
                                ZoneId.of("America/Los_Angeles"),
                                "Room 1"),
                        false));
        assertThat(series.leftOut()).isEmpty();
    }

    @Test
    void aRuleKeepsItsHourWhenTheClocksChange() {
        var series = read("UID:a\nRRULE:FREQ=MONTHLY;BYDAY=2TH\n" + PACIFIC);

        assertThat(days(series)).containsExactly("2026-10-08", "2026-11-12", "2026-12-10");
        assertThat(series.meetings())
                .extracting(SeriesMeeting::recurrenceId)
                .containsExactly("2026-10-09T01:30:00Z", "2026-11-13T02:30:00Z", "2026-12-11T02:30:00Z");
        assertThat(series.meetings())
                .extracting(meeting -> meeting.meeting().time())
                .containsOnly(LocalTime.of(18, 30));
    }

    @Test
    void datesAreAddedAndTakenOff() {
        var series = read("UID:a\nRRULE:FREQ=MONTHLY;BYDAY=2TH\n" + PACIFIC + """
                EXDATE;TZID=America/Los_Angeles:20261112T183000
                RDATE;TZID=America/Los_Angeles:20261119T183000
                """);

        assertThat(days(series)).containsExactly("2026-10-08", "2026-11-19", "2026-12-10");
    }

    @Test
    void aMeetingOfASeriesMayBeMovedOrCancelled() {
        var series = read("UID:a\nSUMMARY:Regular\nRRULE:FREQ=MONTHLY;BYDAY=2TH\n" + PACIFIC, """
                UID:a
                SUMMARY:Moved
                RECURRENCE-ID;TZID=America/Los_Angeles:20261112T183000
                DTSTART;TZID=America/Los_Angeles:20261117T190000
                """, """
                UID:a
                SUMMARY:Off
                STATUS:CANCELLED
                RECURRENCE-ID:20261211T023000Z
                DTSTART;TZID=America/Los_Angeles:20261210T183000
                """);

        assertThat(days(series)).containsExactly("2026-10-08", "2026-11-17", "2026-12-10");
        assertThat(series.meetings())
                .extracting(SeriesMeeting::recurrenceId)
                .containsExactly("2026-10-09T01:30:00Z", "2026-11-13T02:30:00Z", "2026-12-11T02:30:00Z");
        assertThat(series.meetings()).extracting(SeriesMeeting::cancelled).containsExactly(false, false, true);
    }

    @Test
    void aMeetingMayBeMovedIntoTheTime() {
        var series = read("UID:a\nRRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=2\n" + PACIFIC, """
                UID:a
                RECURRENCE-ID;TZID=America/Los_Angeles:20260910T183000
                DTSTART;TZID=America/Los_Angeles:20261001T183000
                """);

        assertThat(days(series)).containsExactly("2026-10-01", "2026-10-08");
    }

    @Test
    void aChangeMayHoldForAllLaterMeetings() {
        var series = read("UID:a\nSUMMARY:Regular\nRRULE:FREQ=MONTHLY;BYDAY=2TH\n" + PACIFIC, """
                UID:a
                SUMMARY:Earlier
                RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Los_Angeles:20261112T183000
                DTSTART;TZID=America/Los_Angeles:20261111T170000
                """);

        assertThat(days(series)).containsExactly("2026-10-08", "2026-11-11", "2026-12-09");
        assertThat(series.meetings())
                .extracting(meeting -> meeting.meeting().title())
                .containsExactly("Regular", "Earlier", "Earlier");
    }

    @Test
    void aSeriesMayBeCancelledAsAWhole() {
        assertThat(read("UID:a\nSTATUS:CANCELLED\nRRULE:FREQ=MONTHLY\n" + PACIFIC)
                        .meetings())
                .hasSize(3)
                .allMatch(SeriesMeeting::cancelled);
    }

    @Test
    void aDayWithoutATimeIsThatDayEverywhere() {
        var series = read("""
                UID:a
                DTSTART;VALUE=DATE:20261001
                RRULE:FREQ=WEEKLY;INTERVAL=4;UNTIL=20261126
                EXDATE;VALUE=DATE:20261029
                """);

        assertThat(days(series)).containsExactly("2026-10-01", "2026-11-26");
        assertThat(series.meetings())
                .extracting(SeriesMeeting::recurrenceId)
                .containsExactly("2026-10-01", "2026-11-26");
        assertThat(series.meetings()).allMatch(meeting -> meeting.meeting().time() == null);
    }

    @Test
    void timesInUtcOrInNoZoneAreThoseOfTheCalendar() {
        var series = read("UID:a\nDTSTART:20261211T023000Z\n", "UID:b\nDTSTART:20261210T190000\n");

        assertThat(days(series)).containsExactly("2026-12-10", "2026-12-10");
        assertThat(series.meetings())
                .extracting(meeting -> meeting.meeting().time())
                .containsExactly(LocalTime.of(18, 30), LocalTime.of(19, 0));
        assertThat(series.meetings())
                .extracting(meeting -> meeting.meeting().zone())
                .containsOnly(ZoneId.of("America/Los_Angeles"));
    }

    @Test
    void aZoneThatOnlyTheCalendarKnowsIsToldByItsHours() {
        var series = MeetingSeries.read(calendar("""
                BEGIN:VTIMEZONE
                TZID:Pacific Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T020000
                TZOFFSETFROM:-0700
                TZOFFSETTO:-0800
                RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:-0800
                TZOFFSETTO:-0700
                RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:a
                RRULE:FREQ=MONTHLY;BYDAY=2TH
                DTSTART;TZID=Pacific Standard Time:20260910T183000
                END:VEVENT
                """), FIRST, LAST);

        assertThat(days(series)).containsExactly("2026-10-08", "2026-11-12", "2026-12-10");
        assertThat(series.meetings())
                .extracting(meeting -> meeting.meeting().zone())
                .containsExactly(ZoneOffset.ofHours(-7), ZoneOffset.ofHours(-8), ZoneOffset.ofHours(-8));
        assertThat(series.meetings())
                .extracting(meeting -> meeting.meeting().time())
                .containsOnly(LocalTime.of(18, 30));
    }

    @Test
    void whatIsNoMeetingIsLeftOutAndTold() {
        var series = read(
                "UID:a\nSUMMARY:Tick\nDTSTART:20261001T000000Z\nRRULE:FREQ=SECONDLY\n",
                "UID:b\nSUMMARY:Whenever\n",
                "UID:c\nSUMMARY:Mars\nDTSTART;TZID=Mars/Olympus:20261001T180000\n",
                "UID:d\nSUMMARY:Odd\nDTSTART:20261001T000000Z\nRRULE:FREQ=SOMETIMES\n",
                "UID:e\nSUMMARY:Good\nDTSTART:20261001T180000Z\n");

        assertThat(series.leftOut())
                .containsExactly(
                        "The event \"Tick\" was left out: it recurs secondly; a meeting recurs daily, weekly, monthly or yearly.",
                        "The event \"Whenever\" was left out: it has no start that can be read (DTSTART).",
                        "The event \"Mars\" was left out: its time zone \"Mars/Olympus\" is not known.",
                        "The event \"Odd\" was left out: it recurs in a way that is not known; a meeting recurs daily, weekly, monthly or yearly.");
        assertThat(series.meetings()).extracting(SeriesMeeting::uid).containsExactly("e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=YEAR\n LY;BYHOUR=1,2,3",
                "FREQ=DAILY;INTERVAL=1",
                "BYMONTH=3",
            })
    void aZoneThatNoClockGoesByIsRefused(String rule) {
        var calendar = calendar("""
                BEGIN:VTIMEZONE
                TZID:Mad
                BEGIN:STANDARD
                DTSTART:16010101T020000
                TZOFFSETFROM:-0700
                TZOFFSETTO:-0800
                RRULE:""" + rule + "\nEND:STANDARD\nEND:VTIMEZONE\n");

        assertThatThrownBy(() -> MeetingSeries.read(calendar, FIRST, LAST))
                .hasMessage("The calendar defines a time zone in a way that no clock goes by; export it again.");
    }

    @Test
    void aRuleOfAClockThatIsTooLongIsRefusedUnread() {
        aZoneThatNoClockGoesByIsRefused("FREQ=YEARLY" + ";".repeat(100_000));
    }

    @Test
    void textsAreShortenedToWhatAnAgendaMaySay() {
        var meeting = read("UID:a\nSUMMARY:" + "x".repeat(298) + "\uD83D\uDE8C!\nLOCATION:" + "é".repeat(300) + "\n"
                        + PACIFIC.replace("0910", "1008"))
                .meetings()
                .get(0)
                .meeting();

        assertThat(meeting.title()).isEqualTo("x".repeat(298) + "…");
        assertThat(meeting.location()).isEqualTo("é".repeat(300));
    }

    @Test
    void aLongIdIsKnownByItsHash() {
        var day = "\nDTSTART:20261001T180000Z\n";

        assertThat(read("UID:" + "a".repeat(500) + day, "UID:" + "a".repeat(501) + day)
                        .meetings())
                .extracting(SeriesMeeting::uid)
                .containsExactly("a".repeat(500), "1b2c4bb5b20ed5bd7cf63b1a4ab74f0b3895dcb20a9f83573e3a53bd05f00de2");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> read("UID:a\nSUMMARY:a\0b\n"))
                .hasMessage("Line 8 of the calendar holds the character U+0000; export it again.");
        var latin = new String(calendar("X-WR-CALDESC:École\n"), UTF_8).getBytes(ISO_8859_1);
        assertThatThrownBy(() -> MeetingSeries.read(latin, FIRST, LAST))
                .hasMessage("The calendar is not text in UTF-8; export it again in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=DAILY;INTERVAL=1000000",
                "FREQ=YEARLY;INTERVAL=2147483647",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=50",
                "FREQ=DAILY;COUNT=-5",
                "FREQ=DAILY;UNTIL=19000101T000000Z",
            })
    void aRuleThatNeverHoldsComesToAnEnd(String rule) {
        assertThat(read("UID:a\nRRULE:" + rule + "\n" + PACIFIC).meetings()).isEmpty();
    }

    @Test
    void moreMeetingsThanABodyHoldsAreRefused() {
        assertThatThrownBy(() -> read("UID:a\nRRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9,10,11,12\n" + PACIFIC))
                .hasMessage(
                        "The calendar has more than 1,000 meetings between 2026-10-01 and 2026-12-31; choose fewer days.");
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThatThrownBy(() -> MeetingSeries.read("{}".getBytes(UTF_8), FIRST, LAST))
                .hasMessage("This is not an iCalendar file; it must begin with BEGIN:VCALENDAR.");
        assertThatThrownBy(() -> MeetingSeries.read(new byte[10 * 1024 * 1024 + 1], FIRST, LAST))
                .hasMessage("A calendar may have at most 10 MB (10,485,760 bytes); export fewer years.");
    }

    @Test
    void whateverStandsInACalendarItIsReadOrRefused() {
        assertThat(MeetingSeries.read("BEGIN:VCALENDAR".getBytes(UTF_8), FIRST, LAST)
                        .meetings())
                .isEmpty();
        var nested = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(20_000);
        assertThat(MeetingSeries.read(nested.getBytes(UTF_8), FIRST, LAST).meetings())
                .isEmpty();
        assertThat(read("UID:a\nDTSTART:99999999T999999\nRRULE:;;;=\nEXDATE:x\n")
                        .meetings())
                .isEmpty();
    }

    private static MeetingSeries read(String... events) {
        var all = new StringBuilder();
        for (var event : List.of(events)) {
            all.append("BEGIN:VEVENT\n").append(event).append("END:VEVENT\n");
        }
        return MeetingSeries.read(calendar(all.toString()), FIRST, LAST);
    }

    private static byte[] calendar(String components) {
        return ("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//EN
                X-WR-CALNAME:Board of Education
                X-WR-TIMEZONE:America/Los_Angeles
                """ + components + "END:VCALENDAR\n").replace("\n", "\r\n").getBytes(UTF_8);
    }

    private static List<String> days(MeetingSeries series) {
        return series.meetings().stream()
                .map(meeting -> String.valueOf(meeting.meeting().date()))
                .toList();
    }
}
