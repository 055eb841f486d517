package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.equityimpact.facts.disparity.Lines.Line;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words how a group fares beside those it is compared with: both measures with their figures, the line used,
 * what is projected, and what would take the flag away. It says nothing that may not be shown.
 */
public final class DisparitySentence {

    /** What stands on everything that shows disparities. */
    public static final String SCREEN =
            "These figures are a screen, not a finding: such disparities may support a finding of"
                    + " discrimination but, taken alone, do not establish one (GAO-18-258).";

    private final GroupDisparity group;
    private final @Nullable DisparityChange change;
    private final Indicator indicator;
    private final Lines lines;
    private final @Nullable ThresholdUsed threshold;
    private final FigureWords words;

    private DisparitySentence(
            GroupDisparity group, @Nullable DisparityChange change, Indicator indicator, DisparityPolicy policy) {
        this.group = group;
        this.change = group.period() == Period.BASELINE ? change : null;
        this.indicator = indicator;
        this.lines = policy.lines(indicator.kind(), indicator.favourable());
        this.threshold = ThresholdUsed.of(group, indicator, policy);
        this.words = FigureWords.of(indicator);
    }

    /**
     * One group in words.
     *
     * @param change what the decision is projected to do to it; null where that is told elsewhere
     * @param indicator the indicator that the group stands in
     * @param policy the thresholds that it was judged by
     */
    public static String of(
            GroupDisparity group, @Nullable DisparityChange change, Indicator indicator, DisparityPolicy policy) {
        return new DisparitySentence(group, change, indicator, policy).told();
    }

    /** What every sentence on an indicator begins with. */
    public static String subject(Indicator indicator) {
        var period = indicator.periodLabel() == null ? "" : ", " + indicator.periodLabel();
        return "%s%s: ".formatted(indicator.name(), period);
    }

    /** Why a group cannot be assessed, in words; it is never the same as no disparity. */
    public static String reason(Status status) {
        return switch (status) {
            case SUPPRESSED -> "too few to show";
            case SMALL_GROUP -> "too few to judge";
            case SMALL_COMPARISON -> "too few to compare with";
            case UNDEFINED -> "no figures to compare, or both rates are 0";
            case EVALUATED, ALTERNATE, RATES_ONLY, INFINITE -> "";
        };
    }

    private String told() {
        var sentences = new ArrayList<String>();
        sentences.add("%s%s %s.".formatted(subject(indicator), who(), compared()));
        if (threshold != null) {
            sentences.add(used(threshold));
            sentences.addAll(remarks(threshold));
        }
        if (change != null) {
            sentences.add(new ProjectionWords(change, words).told());
        }
        if (group.isFlagged()) {
            sentences.add("No longer flagged when %s.".formatted(String.join(" and ", remedies())));
        }
        return String.join(" ", sentences);
    }

    private String who() {
        return group.place().group() + (group.period() == Period.PROJECTED ? ", as projected," : "");
    }

    private String compared() {
        return group.status().isAssessed()
                ? new ComparisonWords(group, indicator, words, threshold).told()
                : "cannot be assessed: " + reason(group.status());
    }

    private String used(ThresholdUsed used) {
        var names = used.rowNames();
        var owners = used.owners();
        return "Threshold used: %s (policy %s %s%s); %s."
                .formatted(
                        line(used),
                        names.size() == 1 ? "row" : "rows",
                        String.join(" and ", names),
                        owners.isEmpty() ? "" : ", owner " + String.join(" and ", owners),
                        standing());
    }

    private String line(ThresholdUsed used) {
        return switch (used.measure()) {
            case HARM_RATIO -> FigureWords.ratio(used.figure());
            case GAP_PP, WIDENING_PP -> "a gap of " + words.gapLine(used.figure());
            case SMD -> FigureWords.ratio(used.figure()) + " standard deviations";
        };
    }

    private String standing() {
        return switch (group.level()) {
            case NONE -> "not exceeded";
            case CANNOT_ASSESS -> "the level cannot be assessed";
            case WATCH, MEDIUM, HIGH -> "level " + group.level().code();
        };
    }

    private List<String> remarks(ThresholdUsed used) {
        var remarks = new ArrayList<String>();
        if (isRaised()) {
            remarks.add("The level is raised for what is projected.");
        } else if (group.level() == Level.WATCH && used.exceeded() != Level.NONE) {
            remarks.add("It is watched only: " + whyWatched());
        } else if (group.level() == Level.MEDIUM && used.exceeded() == Level.HIGH) {
            remarks.add("The level is lowered, for the gap is projected to narrow on stated grounds.");
        }
        if (group.flags().contains(DisparityFlag.HIDDEN_AT_INTERSECTION)) {
            remarks.add("None of the groups that it is part of is flagged.");
        }
        return remarks;
    }

    private String whyWatched() {
        if (group.period() == Period.PROJECTED) {
            return "a projection cannot be tested for chance.";
        }
        if (group.status() == Status.RATES_ONLY) {
            return "rates without their totals cannot be tested for size.";
        }
        return group.stable() == null
                ? "figures of this kind cannot be tested for chance."
                : "with numbers this small it could plausibly be chance from year to year; get more years.";
    }

    private boolean isRaised() {
        var byFigures = threshold == null ? Level.NONE : threshold.exceeded();
        return group.level() != Level.CANNOT_ASSESS && group.level().compareTo(byFigures) > 0;
    }

    /** Either measure flags, so both must come down to their lower lines. */
    private List<String> remedies() {
        var remedies = new ArrayList<String>();
        if (threshold != null && threshold.exceeded() != Level.NONE) {
            if (threshold.measure() == Measure.SMD) {
                remedies.add("at most %s standard deviations worse"
                        .formatted(FigureWords.ratio(threshold.line().watch())));
            } else {
                add(remedies, lines.ratio(), line -> "at most %s times worse"
                        .formatted(FigureWords.ratio(line.watch())));
                add(remedies, lines.gap(), line -> "at most %s apart".formatted(words.gapLine(line.watch())));
            }
        }
        if (isRaised()) {
            remedies.add("not projected to fare worse than now");
        }
        return remedies;
    }

    private static void add(List<String> remedies, @Nullable Line line, Function<Line, String> told) {
        if (line != null) {
            remedies.add(told.apply(line));
        }
    }
}
