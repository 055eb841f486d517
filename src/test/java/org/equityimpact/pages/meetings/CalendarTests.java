package org.equityimpact.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalendarTests extends AtDockets {

    @Test
    void aMonthShowsItsMeetings() {
        sample("school-closures");
        var month = get("/meetings/calendar?month=2026-12");

        assertThat(month.one("h1").text()).isEqualTo("December 2026");
        assertThat(month.texts("td:has(time[datetime=2026-12-04]) a"))
                .contains("Board of Education: School closures, as if they came before one board");
        assertThat(month.texts(".month-list .line-name"))
                .contains("Board of Education: School closures, as if they came before one board");
    }

    @Test
    void weeksBeginWhereTheReaderLives() {
        readIn("en-US,en;q=0.9");
        assertThat(get("/meetings/calendar").texts("thead th").get(0)).isEqualTo("Sun");
        readIn("en-GB,en;q=0.9");
        assertThat(get("/meetings/calendar").texts("thead th").get(0)).isEqualTo("Mon");
        readIn("es-ES,es;q=0.9");
        assertThat(get("/meetings/calendar").texts("thead th").get(0)).isEqualTo("lun");
    }

    @Test
    void aMonthThatIsNoneIsRefused() {
        assertThat(get("/meetings/calendar?month=2026-13").status()).isEqualTo(400);
        assertThat(get("/meetings/calendar?month=soon").text()).contains("A month is written as 2026-12.");
    }

    @Test
    void aMonthWithoutMeetingsSaysSo() {
        assertThat(get("/meetings/calendar?month=2031-05").one(".empty").text()).startsWith("No meeting in this month");
    }

    @Test
    void calendarsAndReadersCanSubscribe() {
        var addresses = get("/meetings/calendar")
                .page()
                .select("[aria-labelledby=subscribe] a")
                .eachAttr("href");

        assertThat(addresses)
                .hasSize(2)
                .allMatch(address -> send(to(address).header("Accept", "*/*")).status() == 200);
    }

    @Test
    void aMonthIsWholeWeeks() {
        var grid = MonthGrid.of(YearMonth.of(2026, 12), Locale.US);

        assertThat(grid.first()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(grid.last()).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(grid.weeks(List.of())).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(MonthGrid.of(YearMonth.of(2027, 2), Locale.UK).weeks(List.of()))
                .hasSize(4);
    }
}
