package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Says what the decision is projected to do to one group's gap, by both measures. */
record ProjectionWords(DisparityChange change, FigureWords words) {

    String told() {
        return switch (change.answer()) {
            case UNKNOWN -> "Projected: not supplied%s.".formatted(change.worseOff() == null ? "" : " for the others");
            case CANNOT_ASSESS -> "Projected: cannot be assessed, too few to show or to judge.";
            case TOLD -> "Projected: %s.%s".formatted(movement(), remarks());
        };
    }

    private String movement() {
        var gap =
                "the gap %s %s".formatted(verb(change.verdict()), fromTo(change.gapBasePp(), change.gapProjectedPp()));
        return change.ratioBase() == null || change.ratioProjected() == null
                ? gap
                : "%s, the ratio from %s to %s"
                        .formatted(
                                gap, FigureWords.ratio(change.ratioBase()), FigureWords.ratio(change.ratioProjected()));
    }

    private String fromTo(@Nullable Double base, @Nullable Double projected) {
        if (base == null || projected == null) {
            return "from or to what cannot be told";
        }
        return base < 0 || projected < 0
                ? "from %s to %s".formatted(side(base), side(projected))
                : "from %s to %s".formatted(words.gapFigure(base), words.gap(projected));
    }

    private String side(double harmGap) {
        return words.gap(harmGap) + (harmGap < 0 ? " in its favour" : " against it");
    }

    private static String verb(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "goes";
        }
        return switch (verdict) {
            case CLOSED -> "closes";
            case NARROWED -> "narrows";
            case UNCHANGED -> "stays about the same,";
            case REVERSED -> "turns round";
            case WIDENED -> "widens";
        };
    }

    private String remarks() {
        var remarks = new ArrayList<String>();
        for (var flag : ChangeFlag.values()) {
            if (change.flags().contains(flag)) {
                remarks.add(" " + told(flag));
            }
        }
        return String.join("", remarks);
    }

    /** What a flag says. */
    static String told(ChangeFlag flag) {
        return switch (flag) {
            case WORSE_OFF -> "The group is projected worse than now.";
            case LEVELLING_DOWN -> "The gap narrows because the others fall.";
            case MEASURES_DISAGREE -> "Gap and ratio move opposite ways.";
            case NO_PROJECTION -> "No projection is given.";
            case BASIS_WEAK -> "The projection rests on judgement or on nothing stated.";
        };
    }
}
