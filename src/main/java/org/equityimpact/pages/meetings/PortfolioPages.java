package org.equityimpact.pages.meetings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.limits.Heavy;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.portfolio.Portfolio;
import org.equityimpact.screening.Portfolios;
import org.equityimpact.store.MeetingLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what the screened decisions of a year show together. */
@Needs(Right.READ)
@Controller
class PortfolioPages {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Portfolios portfolios;
    private final MeetingLists lists;
    private final Words words;
    private final InstantSource clock;

    PortfolioPages(Portfolios portfolios, MeetingLists lists, Words words, InstantSource clock) {
        this.portfolios = portfolios;
        this.lists = lists;
        this.words = words;
        this.clock = clock;
    }

    @Heavy
    @GetMapping("/portfolio")
    String portfolio(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String organisation,
            Model model) {
        var asked = year == null || year.isBlank() ? today().getYear() : read(year.strip());
        var whose = organisation == null || organisation.isBlank() ? null : organisation;
        var portfolio = portfolios.of(asked, whose);
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("outcomes", worstFirst());
        model.addAttribute("months", months(portfolio));
        model.addAttribute("organisations", lists.organisations());
        return "meetings/portfolio";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private int read(String year) {
        if (!year.matches("\\d{4}") || Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
            throw new BadRequest(words.of("meetings.portfolio.mistake"));
        }
        return Integer.parseInt(year);
    }

    private static List<Outcome> worstFirst() {
        var outcomes = Arrays.asList(Outcome.values());
        Collections.reverse(outcomes);
        return outcomes;
    }

    /** The months in which something was screened. */
    private static List<Portfolio.Month> months(Portfolio portfolio) {
        return portfolio.months().stream()
                .filter(month -> month.outcomes().values().stream().anyMatch(count -> count > 0))
                .toList();
    }
}
