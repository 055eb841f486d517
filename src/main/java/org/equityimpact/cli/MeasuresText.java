package org.equityimpact.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.DisparityEntry;
import org.equityimpact.assessment.MeasuresEntry;
import org.jspecify.annotations.Nullable;

/** The further measures of each group, where all were asked for. */
final class MeasuresText {

    private MeasuresText() {}

    static void print(Page page, List<DisparityEntry> entries) {
        List<DisparityEntry> measured = entries.stream()
                .filter(entry ->
                        entry.measures() != null && !told(entry.measures()).isEmpty())
                .toList();
        if (!measured.isEmpty()) {
            page.heading("Further measures");
            measured.forEach(entry -> page.paragraph(
                    "  ", "%s, %s: %s.".formatted(entry.group(), entry.period(), told(entry.measures()))));
        }
    }

    private static String told(@Nullable MeasuresEntry measures) {
        if (measures == null) {
            return "";
        }
        return Stream.of(
                        one("alternate ratio", measures.alternateRatio()),
                        one("weighted ratio", measures.weightedRatio()),
                        one("odds ratio", measures.oddsRatio()),
                        one("share of all counted in percent", measures.compositionPercent()),
                        one("that share less its share of the members in points", measures.compositionGapPp()),
                        one(
                                "the same relative to its share in percent",
                                measures.compositionRelativeDifferencePercent()),
                        one("z", measures.z()),
                        one("p of z", measures.zP()),
                        one("Cohen's d", measures.cohensD()),
                        one("Hedges' g", measures.hedgesG()),
                        one("rate at least", measures.wilsonLow()),
                        one("at most", measures.wilsonHigh()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String one(String name, @Nullable BigDecimal figure) {
        return figure == null ? null : name + " " + figure.toPlainString();
    }
}
