package org.equityimpact.pages.meetings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.KeptMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the meetings of a month. */
@Needs(Right.READ)
@Controller
class CalendarPages {

    private static final int MOST = 1_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final KeptMeetings meetings;
    private final MeetingLines lines;
    private final Words words;
    private final InstantSource clock;

    CalendarPages(KeptMeetings meetings, MeetingLines lines, Words words, InstantSource clock) {
        this.meetings = meetings;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/meetings/calendar")
    String month(@RequestParam(required = false) @Nullable String month, HttpServletRequest request, Model model) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var shown = month == null || month.isBlank() ? YearMonth.from(today) : read(month.strip());
        var grid = MonthGrid.of(shown, weeks(request));
        var held = meetings.between(grid.first(), grid.last(), null, MOST).stream()
                .map(lines::line)
                .toList();
        model.addAttribute("shown", held.size());
        model.addAttribute("total", meetings.count(grid.first(), grid.last()));
        model.addAttribute("crumbs", lines.crumbs());
        model.addAttribute("month", shown);
        model.addAttribute("before", shown.minusMonths(1));
        model.addAttribute("after", shown.plusMonths(1));
        model.addAttribute("today", today);
        model.addAttribute("daysOfWeek", grid.daysOfWeek());
        model.addAttribute("weeks", grid.weeks(held));
        model.addAttribute(
                "lines",
                held.stream()
                        .filter(line -> YearMonth.from(line.meeting().date()).equals(shown))
                        .toList());
        return "meetings/calendar";
    }

    /** Weeks begin by country, and the language alone names none. */
    private Locale weeks(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(asked -> asked.getLanguage().equals(words.language().getLanguage()))
                .filter(asked -> !asked.getCountry().isEmpty())
                .findFirst()
                .orElse(words.language());
    }

    private YearMonth read(String month) {
        try {
            var read = YearMonth.parse(month);
            if (read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR) {
                return read;
            }
        } catch (DateTimeException unknown) {
            throw new BadRequest(words.of("meetings.calendar.mistake"));
        }
        throw new BadRequest(words.of("meetings.calendar.mistake"));
    }
}
