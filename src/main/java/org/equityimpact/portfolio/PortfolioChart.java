package org.equityimpact.portfolio;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.charts.CountChart;
import org.equityimpact.charts.CountChart.Count;
import org.equityimpact.charts.CountChart.Section;

/** Draws a portfolio: how the decisions came out, what was found in most of them, who was left out. */
public final class PortfolioChart {

    private static final int MOST_BARS = 10;

    private PortfolioChart() {}

    public static CountChart of(Portfolio portfolio) {
        return new CountChart(
                "Screened decisions of %d%s"
                        .formatted(
                                portfolio.year(),
                                portfolio.organisation() == null ? "" : ", " + portfolio.organisation()),
                "%s at %s; %,d of %,d covered items assessed. Counts of decisions, no ranking of units or people."
                        .formatted(
                                number(portfolio.decisions(), "decision"),
                                number(portfolio.meetings(), "meeting"),
                                portfolio.coverage().assessed(),
                                portfolio.coverage().covered()),
                List.of(outcomes(portfolio), findings(portfolio), leftOut(portfolio)));
    }

    private static Section outcomes(Portfolio portfolio) {
        var worstFirst = Arrays.asList(Outcome.values());
        Collections.reverse(worstFirst);
        return new Section(
                "Decisions by outcome, each at its newest screening",
                worstFirst.stream()
                        .map(outcome -> count(
                                outcome.name(), portfolio.outcomes().getOrDefault(outcome, 0), portfolio.decisions()))
                        .toList(),
                "no decision was screened");
    }

    private static Section findings(Portfolio portfolio) {
        return new Section(
                "Found in most decisions",
                portfolio.findings().stream()
                        .limit(MOST_BARS)
                        .map(found -> count(found.title(), found.decisions(), portfolio.decisions()))
                        .toList(),
                "nothing was found");
    }

    private static Section leftOut(Portfolio portfolio) {
        return new Section(
                "Focal groups that decisions gave no answer for",
                portfolio.leftOut().stream()
                        .limit(MOST_BARS)
                        .map(left -> count(left.label(), left.decisions(), portfolio.decisions()))
                        .toList(),
                "no family was left out");
    }

    private static String number(int count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }

    private static Count count(String name, int count, int all) {
        return new Count(name, count, "%,d of %,d".formatted(count, all));
    }
}
