package org.equityimpact.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Objects;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.DisparityChange.Answer;
import org.equityimpact.facts.disparity.Figures;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Lines;
import org.equityimpact.facts.disparity.Lines.Line;
import org.equityimpact.facts.disparity.Status;
import org.jspecify.annotations.Nullable;

/** Says figures of disparity in words, the ratio never without its gap. */
final class DisparityWords {

    private static final int PERCENT = 100;

    private final GroupDisparity disparity;
    private final Figures figures;

    DisparityWords(GroupDisparity disparity) {
        this.disparity = disparity;
        this.figures = disparity.figures();
    }

    /** Such as "7.9% against 2.3% for all other groups: 3.46 times the rate, 5.6 points more"; null where nothing is compared. */
    @Nullable
    String figures() {
        if (!disparity.status().isAssessed() || figures.gapPp() == null || disparity.isReference()) {
            return null;
        }
        var words = new ArrayList<String>();
        if (isOfMeans()) {
            words.add(points(figures.gapPp()));
            words.add(deviations());
        } else {
            words.add(ratio());
            words.add(points(figures.gapPp()));
            words.add(excess());
        }
        words.removeIf(String::isEmpty);
        return "%s against %s for %s: %s%s"
                .formatted(
                        rate(figures.rate()),
                        rate(figures.comparisonRate()),
                        comparedWith(),
                        String.join(", ", words),
                        disparity.status() == Status.RATES_ONLY ? " (rates alone, so that chance cannot be told)" : "");
    }

    /** What the decision is projected to do, such as "projected to fare 7.0 points and 4.50 times worse". */
    static String projection(DisparityChange change) {
        var gap = change.gapProjectedPp();
        var worseOff = Boolean.TRUE.equals(change.worseOff());
        if (change.answer() != Answer.TOLD || gap == null) {
            return worseOff
                    ? "projected to be worse off than today"
                    : change.answer() == Answer.UNKNOWN ? "no projection" : "the projection cannot be compared";
        }
        var ratio =
                change.ratioProjected() == null ? "" : " and %s times".formatted(rounded(change.ratioProjected(), 2));
        var beside = gap > 0
                ? "projected to fare %s points%s worse".formatted(rounded(gap, 1), ratio)
                : "projected to fare no worse than they";
        return worseOff ? beside + ", and worse off than today" : beside;
    }

    /** The line that the ratio or the gap must exceed, such as "1.5 times or 5 points". */
    static @Nullable String line(Lines lines, GroupDisparity disparity, boolean high) {
        if (disparity.measures().cohensD() != null) {
            var smd = lines.smd();
            return smd == null ? null : plain(at(smd, high)) + " standard deviations";
        }
        var words = new ArrayList<String>();
        if (lines.ratio() != null) {
            words.add(plain(at(lines.ratio(), high)) + " times");
        }
        if (lines.gap() != null) {
            words.add(plain(at(lines.gap(), high)) + " points");
        }
        return words.isEmpty() ? null : String.join(" or ", words);
    }

    private boolean isOfMeans() {
        return figures.exactHarmRatio() == null;
    }

    private String comparedWith() {
        return switch (disparity.basis()) {
            case REPORTED_OTHERS -> "all other reported groups";
            case POPULATION_LESS_GROUP -> "everybody else";
            case REFERENCE_GROUP -> Objects.requireNonNullElse(disparity.referenceGroup(), "the reference group");
            case STATE_OTHERS -> "the other groups of the state";
            case NONE -> "nobody";
        };
    }

    private String ratio() {
        if (figures.ratio() == null) {
            return disparity.status() == Status.INFINITE ? "some against none" : "";
        }
        var interval = figures.ratioLow() == null || figures.ratioHigh() == null
                ? ""
                : " (%s to %s allowing for chance)"
                        .formatted(rounded(figures.ratioLow(), 2), rounded(figures.ratioHigh(), 2));
        return rounded(figures.ratio(), 2) + " times the rate" + interval;
    }

    private String deviations() {
        var d = disparity.measures().cohensD();
        return d == null ? "" : rounded(Math.abs(d), 2) + " standard deviations";
    }

    private String excess() {
        if (figures.excess() == null) {
            return "";
        }
        var people = rounded(Math.abs(figures.excess()), 0);
        return "about %s %s than at their rate".formatted(people, figures.excess() < 0 ? "fewer" : "more");
    }

    private static String points(double gap) {
        return "%s points %s".formatted(rounded(Math.abs(gap), 1), gap < 0 ? "less" : "more");
    }

    private String rate(@Nullable Double rate) {
        if (rate == null) {
            return "an unknown rate";
        }
        return isOfMeans() ? rounded(rate, 1) : rounded(rate * PERCENT, 1) + "%";
    }

    private static BigDecimal at(Line line, boolean high) {
        return high ? line.high() : line.watch();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
