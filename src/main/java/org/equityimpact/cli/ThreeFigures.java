package org.equityimpact.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Confidence;

/** Prints the three figures of an assessment with their bars: none of them says anything alone. */
record ThreeFigures(Page page) {

    private static final int PERCENT = 100;
    private static final int LONGEST_BAR = 20;
    private static final int SHORTEST_BAR = 5;

    /** What stands on the line of a figure beside its bar. */
    private static final int BESIDE_BAR = 55;

    void print(Concern concern, BigDecimal completeness, Confidence confidence) {
        page.blank();
        figure("Confirmed concern", concern.confirmed(), "of 100");
        figure("Possible concern", concern.possible(), concern.cannotSay() ? "of 100: cannot say yet" : "of 100");
        figure(
                "Completeness",
                completeness.multiply(BigDecimal.valueOf(PERCENT)).setScale(0, RoundingMode.DOWN),
                "%, confidence " + confidence.code());
    }

    private void figure(String name, BigDecimal value, String unit) {
        page.line("  %-17s  %s %5s %s".formatted(name, bar(value), value.toPlainString(), unit));
    }

    private String bar(BigDecimal ofHundred) {
        int length = Math.min(LONGEST_BAR, Math.max(SHORTEST_BAR, page.width() - BESIDE_BAR));
        int full = Math.min(length, Math.max(0, ofHundred.intValue() * length / PERCENT));
        return "[" + "#".repeat(full) + ".".repeat(length - full) + "]";
    }
}
