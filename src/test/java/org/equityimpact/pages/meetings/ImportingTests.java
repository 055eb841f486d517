package org.equityimpact.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportingTests extends AtDockets {

    @Test
    void anAgendaIsTakenIn() {
        var taken = imported("board.json", """
                {"body":"Board","date":"2026-12-10","items":[{"title":"New bus routes","type":"service_change"}]}""");

        assertThat(taken.one(".notice").text()).isEqualTo("One meeting is there now.");
        assertThat(taken.texts(".line-name")).containsExactly("Board");
        assertThat(get(taken.one(".line-name a").attr("href")).texts(".brief-title"))
                .containsExactly("New bus routes");
    }

    @Test
    void allMistakesOfAnAgendaAreTold() {
        var again = imported("board.json", """
                {"body":"Board","date":"10 December","time":"six","zone":"Europe/Londn","items":[]}""");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#mistakes li")).hasSize(3).anyMatch(mistake -> mistake.contains("Europe/London"));
    }

    @Test
    void aMistakeInAnItemCostsThatItemOnly() {
        var taken = imported("board.json", """
                {"body":"Board","date":"2026-12-10","items":[{"number":"1","title":"Thanks","exempt":{"reason":"thanks"}},
                 {"number":"2","title":"Minutes","exempt":{"reason":"minutes"}}]}""");

        assertThat(taken.texts("[aria-labelledby=unusable] .list > li"))
                .hasSize(1)
                .allMatch(item -> item.startsWith("1 Thanks"));
        assertThat(get(taken.one(".line-name a").attr("href")).one("#verdict").text())
                .isEqualTo("1 of 2 items may not be decided as they stand");
    }

    @Test
    void whatIsNoJsonIsToldByItsPlace() {
        assertThat(imported("board.json", "{\"body\":\n oops").one("#mistakes").text())
                .contains("line 2, column 2");
    }

    @Test
    void whatIsTypedStaysWhereNoFileComesWithIt() {
        var again = submit(get("/meetings/import").form("main form"), "body", "Board", "date", "soon");

        assertThat(again.texts("#mistakes li"))
                .containsExactly("“soon” is not a day. Write it as 2026-12-10.", "Choose a file.");
        assertThat(again.one("#body").attr("value")).isEqualTo("Board");
    }

    @Test
    void linesNeedADay() {
        var line = cut("lines").replace("\n", " ");

        assertThat(imported("items.ndjson", line).one("#date-mistake").text())
                .isEqualTo("The file names no day; say here on which day the meeting is.");
    }

    @Test
    void aCalendarBringsItsSeries() {
        var taken = imported("board.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:test
                BEGIN:VEVENT
                UID:pages@example.org
                DTSTAMP:20261101T000000Z
                SUMMARY:Board of the calendar
                DTSTART;TZID=America/Los_Angeles:20261210T183000
                RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=3
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));

        assertThat(taken.one(".notice").text()).isEqualTo("3 meetings are there now.");
        assertThat(taken.texts(".line-when")).containsExactly("Dec 10, 2026", "Jan 14, 2027", "Feb 11, 2027");
    }
}
