package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.equityimpact.facts.disparity.ShippedLines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Labels keep apart and within the drawing, whatever is drawn. */
class LayoutTests {

    @Test
    void labelsOfPublicTablesKeepApart() {
        PublicTables.all()
                .forEach(table -> assertThat(Labels.misplaced(table.drawing())).isEmpty());
    }

    @Test
    void labelsOfRandomTablesKeepApart() {
        goThrough(300, 7);
    }

    @Test
    @Tag("slow")
    void labelsOfManyRandomTablesKeepApart() {
        goThrough(10_000, 8);
    }

    private static void goThrough(int tables, long seed) {
        var random = new RandomIndicators(seed);
        for (var table = 0; table < tables; table++) {
            var policy = table % 3 == 0 ? TableDraft.SHOWING_ALL : ShippedLines.policy();
            assertThat(Labels.misplaced(ChartDrawing.of(random.next().subject(policy))))
                    .as("table %d of seed %d", table, seed)
                    .isEmpty();
        }
    }
}
