package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.Status;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The calendar and the feed are what their readers expect, whatever titles hold. */
class FeedTests {

    private static final DocketLink LINKS = Office.LINKS;
    private static final Counts COUNTS =
            new Counts(12, 3, 10, 9, new EnumMap<>(Map.of(Outcome.HOLD, 2, Outcome.READY, 7)));
    private static final String HOSTILE = "Bus; cut, \"all\" \\ <b>&amp; ]]>\r\nEND:VEVENT\r\nATTENDEE:x\u0000\u202E";

    @Test
    void theCalendarTellsOfAMeeting() {
        var event = calendar(entry("m1", 3, Screened.CABINET, false, COUNTS))
                .getEvents()
                .get(0);

        assertThat(event.getUid().getValue()).isEqualTo("meeting-m1");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
        assertThat(event.getSummary().getValue()).isEqualTo("Cabinet, Example District: Regular meeting");
        assertThat(event.getDescription().getValue()).isEqualTo("""
                3 of 12 items stopped.
                Assessed: 9 of 10 items that need it or may need it: HOLD 2, READY 7.
                Docket: https://equity.example.org/api/v1/meetings/m1/docket?format=html""");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-12-11T02:30:00Z");
        assertThat(event.getLocation().getValue()).isEqualTo("Room 1");
        assertThat(event.getUrl().getValue())
                .isEqualTo("https://equity.example.org/api/v1/meetings/m1/docket?format=html");
    }

    @Test
    void theCalendarIsWrittenAsTheStandardWants() {
        var text = new String(
                MeetingCalendar.write(List.of(entry("m1", 0, onADay("École ".repeat(30)), true, null)), LINKS), UTF_8);

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Equity Impact Assessor//Meetings//EN\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20261210\r\n", "\r\nDTSTAMP:20261203T093000Z\r\n")
                .contains("\r\nSTATUS:CANCELLED\r\n", "\r\nDESCRIPTION:Not screened yet.\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void aTitleAddsNothingToTheCalendar() {
        var calendar = calendar(entry("m1", 0, onADay(HOSTILE), false, COUNTS));

        assertThat(calendar.getEvents()).hasSize(1);
        var event = calendar.getEvents().get(0);
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getSummary().getValue())
                .isEqualTo("Bus; cut, \"all\" \\ <b>&amp; ]]> END:VEVENT ATTENDEE:x\uFFFD");
    }

    @Test
    void aMeetingWithoutADateIsNotInTheCalendar() {
        var undated = new Meeting("Folder", null, null, null, null, ZoneOffset.UTC, null);

        assertThat(new String(MeetingCalendar.write(List.of(entry("m1", 0, undated, false, null)), LINKS), UTF_8))
                .doesNotContain("VEVENT")
                .endsWith("\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void theFeedTellsOfScreenings() throws Exception {
        var feed = feed(screening("s2", Screened.CABINET), screening("s1", Screened.CABINET));

        assertThat(all(feed, "id"))
                .containsExactly(
                        "urn:equity-impact:screenings",
                        "urn:equity-impact:screening:s2",
                        "urn:equity-impact:screening:s1");
        assertThat(all(feed, "updated").get(0)).isEqualTo("2026-12-03T09:30:00Z");
        assertThat(all(feed, "title").get(1))
                .isEqualTo("Cabinet, Example District: Regular meeting, 10 December 2026: 3 of 12 items stopped");
        assertThat(all(feed, "summary").get(0))
                .isEqualTo("3 of 12 items stopped. Assessed: 9 of 10 items that need it or may need it: HOLD 2,"
                        + " READY 7. Meeting: 10 December 2026, 18:30 (America/Los_Angeles). Screened: 7 days before the"
                        + " meeting.");
        assertThat(links(feed))
                .containsExactly(
                        "self https://equity.example.org/api/v1/meetings.atom",
                        "alternate https://equity.example.org/api/v1/meetings/m1/docket?screening=s2&format=html",
                        "alternate https://equity.example.org/api/v1/meetings/m1/docket?screening=s1&format=html");
    }

    @Test
    void aTitleAddsNothingToTheFeed() throws Exception {
        var feed = feed(screening("s1", onADay(HOSTILE)));

        assertThat(all(feed, "title").get(1))
                .startsWith("Bus; cut, \"all\" \\ <b>&amp; ]]> END:VEVENT ATTENDEE:x\uFFFD, 10 December 2026");
    }

    @Test
    void anEmptyFeedIsAFeed() throws Exception {
        assertThat(all(feed(), "updated")).containsExactly("1970-01-01T00:00:00Z");
    }

    private static ICalendar calendar(MeetingEntry entry) {
        var text = new String(MeetingCalendar.write(List.of(entry), LINKS), UTF_8);
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        return calendar;
    }

    private static Document feed(ScreeningEntry... screenings) throws Exception {
        var bytes = ScreeningFeed.write(List.of(screenings), LINKS);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> all(Document feed, String name) {
        var elements = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent())
                .toList();
    }

    private static List<String> links(Document feed) {
        var elements = feed.getElementsByTagName("link");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getAttributes())
                .map(link -> link.getNamedItem("rel").getNodeValue() + " "
                        + link.getNamedItem("href").getNodeValue())
                .toList();
    }

    private static MeetingEntry entry(
            String id, int revision, Meeting meeting, boolean cancelled, @Nullable Counts counts) {
        return new MeetingEntry(id, revision, meeting, cancelled, SettableClock.START, counts);
    }

    private static ScreeningEntry screening(String id, Meeting meeting) {
        return new ScreeningEntry(id, "m1", meeting, SettableClock.START, "7 days before the meeting", COUNTS);
    }

    private static Meeting onADay(String title) {
        return new Meeting(title, null, null, LocalDate.of(2026, 12, 10), null, ZoneOffset.UTC, null);
    }
}
