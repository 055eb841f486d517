package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Calendars that come again, and what they may not bring. */
class MeetingImportTests extends AtMeetings {

    private static final String MONTHLY = """
            DTSTART;TZID=America/Los_Angeles:20261210T183000
            RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=3
            """;

    @BeforeEach
    void begin() {
        setClock("2026-11-20T09:30:00Z");
    }

    @Test
    void cancelsWhatAnEventHasNoMore() {
        imported("", "UID:gone\n" + MONTHLY, "UID:other\n" + MONTHLY);

        Answer again = imported("", "UID:gone\n" + MONTHLY + "EXDATE;TZID=America/Los_Angeles:20270114T183000\n");

        assertThat(told(again, "meetings")).containsExactly("2026-12-10 planned 1", "2027-02-11 planned 1");
        assertThat(told(again, "cancelled")).containsExactly("2027-01-14 cancelled 2");
        again.says("/cancelled/0/id", imported("", "UID:gone\n" + MONTHLY).at("/meetings/1/id"));
    }

    @Test
    void cancelsTheOldDaysOfASeriesThatWasMoved() {
        imported("", "UID:moved\n" + MONTHLY);

        Answer again = imported("", "UID:moved\n" + MONTHLY.replace("T183000", "T190000"));

        assertThat(told(again, "meetings")).hasSize(3).allMatch(one -> one.endsWith("planned 1"));
        assertThat(told(again, "cancelled")).hasSize(3).allMatch(one -> one.endsWith("cancelled 2"));
    }

    @Test
    void leavesWhatItDidNotReadAsItIs() {
        imported("", "UID:left\n" + MONTHLY);
        String change = "UID:left\nRECURRENCE-ID;TZID=America/Los_Angeles:20270114T183000\n";
        String unreadable = change + "DTSTART;TZID=Mars/Olympus:20270114T183000\n";
        String later = change + "DTSTART;TZID=America/Los_Angeles:20270115T183000\n";

        assertThat(told(imported("", "UID:left\n" + MONTHLY, unreadable), "cancelled"))
                .isEmpty();
        assertThat(told(imported("", later), "cancelled")).isEmpty();
        assertThat(told(imported("&to=2026-12-31", "UID:left\n" + MONTHLY), "cancelled"))
                .isEmpty();
        setClock("2026-12-12T09:30:00Z");
        assertThat(told(imported("&from=2026-12-01", "UID:left\nDTSTART:20270301T183000Z\n"), "cancelled"))
                .containsExactly("2027-01-15 cancelled 3", "2027-02-11 cancelled 2");
    }

    @Test
    void takesInACancelledMeetingOnce() {
        imported("", "UID:off\n" + MONTHLY);
        String off = "UID:off\nSTATUS:CANCELLED\n" + MONTHLY;

        assertThat(told(imported("", off), "meetings")).hasSize(3).allMatch(one -> one.endsWith("cancelled 2"));
        assertThat(told(imported("", off), "meetings")).hasSize(3).allMatch(one -> one.endsWith("cancelled 2"));
        assertThat(told(imported("", off.replace("off", "never")), "meetings"))
                .hasSize(3)
                .allMatch(one -> one.endsWith("cancelled 1"));
    }

    @Test
    void keepsWhatIsLongInACalendar() {
        String name = "X-WR-CALNAME:" + "n".repeat(400);
        var calendar = calendar("UID:" + "u".repeat(600) + "\nSUMMARY:" + "s".repeat(400) + "\n" + MONTHLY)
                .replace("VERSION", name + "\r\nVERSION")
                .getBytes(UTF_8);

        Answer kept = sent("", calendar).is(200);

        kept.says("/meetings/0/body", "n".repeat(299) + "…").says("/meetings/0/title", "s".repeat(299) + "…");
        assertThat(kept.at("/meetings/0/uid")).hasSize(64);
        assertThat(sent("", calendar).is(200).text()).isEqualTo(kept.text());
    }

    @Test
    void refusesWhatItCannotKeep() {
        var calendar = calendar("UID:bad\nSUMMARY:École\n" + MONTHLY);

        sent("", calendar.replace("École", "E\0").getBytes(UTF_8))
                .isProblem(422, "invalid-calendar")
                .says("/detail", "Line 6 of the calendar holds the character U+0000; export it again.");
        sent("", calendar.getBytes(ISO_8859_1))
                .isProblem(422, "invalid-calendar")
                .says("/detail", "The calendar is not text in UTF-8; export it again in UTF-8.");
        sent("&body=" + "b".repeat(301), calendar.getBytes(UTF_8))
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"body\" may have at most 300 characters but has 301.");
    }

    @Test
    void refusesALongTitleOfLines() {
        post(
                        MEETINGS + "/import?date=2026-12-10&title=" + "t".repeat(301),
                        BodyPublishers.ofString("{\"title\":\"Minutes\"}\n"),
                        "Content-Type",
                        "application/x-ndjson")
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"title\" may have at most 300 characters but has 301.");
    }

    private Answer imported(String parameters, String... events) {
        return sent(parameters, calendar(events).getBytes(UTF_8)).is(200);
    }

    private Answer sent(String parameters, byte[] calendar) {
        return post(
                MEETINGS + "/import?organisation=Example" + parameters,
                BodyPublishers.ofByteArray(calendar),
                "Content-Type",
                "text/calendar");
    }

    private static String calendar(String... events) {
        var all = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n");
        for (var event : events) {
            all.append("BEGIN:VEVENT\n").append(event).append("END:VEVENT\n");
        }
        return all.append("END:VCALENDAR\n").toString().replace("\n", "\r\n");
    }

    private static List<String> told(Answer imported, String list) {
        return imported.json()
                .at("/" + list)
                .valueStream()
                .map(MeetingImportTests::told)
                .toList();
    }

    private static String told(JsonNode meeting) {
        return "%s %s %d"
                .formatted(
                        meeting.at("/date").asString(""),
                        meeting.at("/state").asString(""),
                        meeting.at("/revision").asInt());
    }
}
