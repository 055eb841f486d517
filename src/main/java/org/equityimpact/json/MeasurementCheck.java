package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.proposal.Count;
import org.jspecify.annotations.Nullable;

/** Holds the figures of one measurement against each other. */
record MeasurementCheck(Reading reading, boolean mayCountTwice) {

    private static final String COUNT = "count";
    private static final String TOTAL = "total";
    private static final String BASELINE = "baseline";
    private static final List<String> FIGURES = List.of(COUNT, TOTAL, "percent", "mean", "sd", "n");

    /** The owner is the group or the indicator: a projection without a total takes the group's total before. */
    void look(Submitted owner, String name) {
        Submitted figure = owner.block(name);
        if (figure == null) {
            return;
        }
        if (figure.says("suppressed", true)) {
            lookForFigures(figure);
        } else if (figure.number(COUNT) != null) {
            lookAtTotal(figure, owner);
        }
    }

    private void lookForFigures(Submitted figure) {
        List<String> shown = FIGURES.stream()
                .filter(name -> figure.has(name) && !figure.says(name, Count.WITHHELD))
                .toList();
        if (!shown.isEmpty()) {
            reading.mistakes()
                    .note(
                            figure.at("suppressed"),
                            "suppressed is true, yet figures are given (%s); leave one of the two out."
                                    .formatted(String.join(", ", shown)));
        }
    }

    private void lookAtTotal(Submitted figure, Submitted owner) {
        Submitted before = owner.place().isEntry() ? owner.block(BASELINE) : null;
        Submitted holder = figure.has(TOTAL) || before == null ? figure : before;
        BigDecimal total = holder.number(TOTAL);
        boolean isZero = total != null && total.signum() == 0;
        if (isZero || !holder.has(TOTAL)) {
            noteTotal(figure);
        } else {
            lookWhetherTooMany(figure, figure.number(COUNT), total);
        }
    }

    private void noteTotal(Submitted figure) {
        reading.mistakes()
                .note(
                        figure.at(TOTAL),
                        "total must be a whole number of 1 or more; leave the group out or mark it suppressed.");
    }

    private void lookWhetherTooMany(Submitted figure, @Nullable BigDecimal count, @Nullable BigDecimal total) {
        if (!mayCountTwice
                && count != null
                && total != null
                && WholeNumberShape.isWhole(count)
                && WholeNumberShape.isWhole(total)
                && count.compareTo(total) > 0) {
            reading.mistakes()
                    .note(
                            figure.at(COUNT),
                            "%s is not possible; if one student can count more than once use per_student."
                                    .formatted(tooMany(count, total)));
        }
    }

    private String tooMany(BigDecimal count, BigDecimal total) {
        return reading.discretion().hides(count) || reading.discretion().hides(total)
                ? "a count above the total"
                : "%s of %s".formatted(Words.grouped(count), Words.grouped(total));
    }
}
