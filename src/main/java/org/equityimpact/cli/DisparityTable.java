package org.equityimpact.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.equityimpact.assessment.DisparityEntry;
import org.equityimpact.facts.disparity.DisparitySentence;
import org.equityimpact.facts.disparity.FigureWords;
import org.equityimpact.facts.disparity.Status;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** The groups of one indicator beside those they are compared with, in rows; figures never stand without their uncertainty. */
final class DisparityTable {

    private final FigureWords words;

    DisparityTable(Indicator indicator) {
        this.words = FigureWords.of(indicator);
    }

    void print(Page page, List<DisparityEntry> entries) {
        print(page, entries, "baseline");
        if (entries.stream().anyMatch(entry -> entry.period().equals("projected"))) {
            page.heading("As projected");
            print(page, entries, "projected");
        }
        notAssessed(page, entries);
    }

    private void print(Page page, List<DisparityEntry> entries, String period) {
        var table = new TextTable(
                "group", "n", "rate", "compared", "ratio [95%]", "gap" + words.gapUnit() + " [95%]", "excess", "level");
        entries.stream().filter(entry -> entry.period().equals(period)).forEach(entry -> add(table, entry));
        page.blank();
        table.print(page);
    }

    private void add(TextTable table, DisparityEntry entry) {
        if (status(entry) == Status.SUPPRESSED) {
            table.addWords(entry.group(), DisparitySentence.reason(Status.SUPPRESSED));
            return;
        }
        table.add(
                entry.group(),
                entry.members() == null ? "" : "%,d".formatted(entry.members()),
                told(entry.rate(), rate -> words.rate(rate.doubleValue())),
                told(entry.comparisonRate(), rate -> words.rate(rate.doubleValue())),
                interval(entry.ratio(), entry.ratioLow(), entry.ratioHigh(), FigureWords::ratio),
                interval(entry.gapPp(), entry.gapLowPp(), entry.gapHighPp(), gap -> words.gapFigure(gap.doubleValue())),
                told(entry.excess(), excess -> FigureWords.count(excess.doubleValue())),
                level(entry));
    }

    private static String level(DisparityEntry entry) {
        return !status(entry).isAssessed() || entry.level().equals("cannot_assess") ? "-" : entry.level();
    }

    /** Which groups were too few and for what, for a dash in a table says nothing. */
    private static void notAssessed(Page page, List<DisparityEntry> entries) {
        String groups = entries.stream()
                .filter(entry -> entry.period().equals("baseline"))
                .filter(entry -> !status(entry).isAssessed())
                .map(entry -> "%s (%s)".formatted(entry.group(), DisparitySentence.reason(status(entry))))
                .collect(Collectors.joining(", "));
        if (!groups.isEmpty()) {
            page.blank();
            page.paragraph(
                    "  ", "Cannot be assessed, which is not the same as no disparity (-): %s.".formatted(groups));
        }
    }

    private static Status status(DisparityEntry entry) {
        return Status.valueOf(entry.status().toUpperCase(Locale.ROOT));
    }

    private static String interval(
            @Nullable BigDecimal figure,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Function<BigDecimal, String> inWords) {
        if (figure == null) {
            return "";
        }
        return low == null && high == null
                ? inWords.apply(figure)
                : "%s [%s, %s]".formatted(inWords.apply(figure), end(low, inWords), end(high, inWords));
    }

    private static String end(@Nullable BigDecimal end, Function<BigDecimal, String> inWords) {
        return end == null ? "-" : inWords.apply(end);
    }

    private static String told(@Nullable BigDecimal figure, Function<BigDecimal, String> inWords) {
        return figure == null ? "" : inWords.apply(figure);
    }
}
