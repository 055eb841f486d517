package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.equityimpact.facts.disparity.ShippedLines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is submitted is drawn: no exception, no NaN, nothing that is not XML. */
class RobustnessTests {

    @Test
    void randomTablesAreDrawn() {
        goThrough(1_000, 1);
    }

    @Test
    @Tag("slow")
    void manyRandomTablesAreDrawn() {
        goThrough(20_000, 2);
    }

    private static void goThrough(int tables, long seed) {
        var random = new RandomIndicators(seed);
        for (var table = 0; table < tables; table++) {
            var chart = random.next().chart(table % 3 == 0 ? TableDraft.SHOWING_ALL : ShippedLines.policy());
            for (var format : new ChartFormat[] {ChartFormat.SVG, ChartFormat.CSV}) {
                assertThat(new String(chart.as(format), StandardCharsets.UTF_8))
                        .as("table %d of seed %d", table, seed)
                        .doesNotContain("NaN", "Infinity");
            }
            Xml.parse(chart.as(table % 2 == 0 ? ChartFormat.SVG : ChartFormat.HTML));
        }
    }
}
