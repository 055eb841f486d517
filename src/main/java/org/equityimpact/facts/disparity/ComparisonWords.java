package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Says how an assessed group fares beside those it is compared with. */
record ComparisonWords(
        GroupDisparity group,
        Indicator indicator,
        FigureWords words,
        @Nullable ThresholdUsed threshold) {

    private static final String OTHERS = "all others";

    /** Such as {@code at 3.19 times the rate of all others (7.9% v 2.5%; gap 5.4 points; about 553 more than at the others' rate)}. */
    String told() {
        return group.isReference()
                ? "is the group that the others are compared with (%s)"
                        .formatted(rate(group.figures().rate()))
                : "%s (%s)".formatted(times(), String.join("; ", details()));
    }

    private String times() {
        var ratio = group.figures().ratio();
        if (group.status() == Status.INFINITE) {
            return "has a rate where %s have none".formatted(others());
        }
        if (ratio == null) {
            return "beside " + others();
        }
        var times = indicator.favourable() ? FigureWords.ratio(ratio) : besideLine(ratio);
        return "at %s times the rate of %s".formatted(times, others());
    }

    private String others() {
        var reference = group.referenceGroup();
        if (group.basis() == ComparisonBasis.STATE_OTHERS) {
            return OTHERS + " of the state";
        }
        if (reference == null) {
            return OTHERS;
        }
        var highestOrLowest = indicator.favourable() ? "highest" : "lowest";
        return group.comparison() == Comparison.HIGHEST_RATE
                ? "%s, the group with the %s rate".formatted(reference, highestOrLowest)
                : reference;
    }

    private List<String> details() {
        var figures = group.figures();
        var details = new ArrayList<String>();
        details.add("%s v %s".formatted(rate(figures.rate()), rate(figures.comparisonRate())));
        if (indicator.favourable() && figures.harmRatio() != null) {
            details.add("%s times worse".formatted(besideLine(figures.harmRatio())));
        }
        if (figures.ratioLow() != null && figures.ratioHigh() != null) {
            details.add("%s to %s times allowing for chance"
                    .formatted(FigureWords.ratio(figures.ratioLow()), FigureWords.ratio(figures.ratioHigh())));
        }
        if (figures.harmGapPp() != null) {
            details.add(gap(figures.harmGapPp()));
        }
        if (group.measures().cohensD() != null) {
            details.add(FigureWords.ratio(Math.abs(group.measures().cohensD())) + " standard deviations");
        }
        if (figures.excess() != null) {
            details.add(excess(figures.excess()));
        }
        return details;
    }

    /** How many times worse, never rounded to the very line that it stands above. */
    private String besideLine(double harmRatio) {
        return threshold != null && threshold.measure() == Measure.HARM_RATIO
                ? FigureWords.ratio(harmRatio, threshold.figure())
                : FigureWords.ratio(harmRatio);
    }

    private String gap(double harmGap) {
        return harmGap < 0 ? words.gap(harmGap) + " in its favour" : "gap " + words.gap(harmGap);
    }

    private String excess(double excess) {
        var number = FigureWords.count(Math.abs(excess));
        var theirRate =
                group.referenceGroup() == null ? "at the others' rate" : "at the rate of " + group.referenceGroup();
        return number.equals("0")
                ? "less than one off the number " + theirRate
                : "about %s %s than %s".formatted(number, excess < 0 ? "fewer" : "more", theirRate);
    }

    private String rate(@Nullable Double rate) {
        return rate == null ? "unknown" : words.rate(rate);
    }
}
