package org.equityimpact.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.ChangeFlag;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.DisparityChange.Answer;
import org.equityimpact.facts.disparity.DisparityFlag;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.Verdict;
import org.equityimpact.proposal.Comparison;
import org.jspecify.annotations.Nullable;

/** The words that stand for what was computed, the same in the drawing and in the table. */
final class Wording {

    static final String TOO_FEW_TO_SHOW = "too few to show";
    static final String SCREEN = "A screen, not a finding of discrimination.";

    private Wording() {}

    static String dimension(String dimension) {
        return switch (dimension) {
            case "race_ethnicity" -> "race and ethnicity";
            case "english_learner" -> "English-learner status";
            default -> Clean.text(dimension).replace('_', ' ');
        };
    }

    static String level(Level level) {
        return switch (level) {
            case HIGH -> "HIGH";
            case MEDIUM -> "MEDIUM";
            case WATCH -> "WATCH";
            case NONE -> "none";
            case CANNOT_ASSESS -> "cannot be assessed";
        };
    }

    /** Whom a group is compared with. */
    static String comparison(GroupRow row) {
        var measured = row.measured();
        if (row.isReference()) {
            return "itself";
        }
        if (measured.referenceGroup() != null) {
            return Lettering.inLine(Clean.text(measured.referenceGroup()));
        }
        return switch (measured.basis()) {
            case STATE_OTHERS -> "the State's others";
            case REPORTED_OTHERS, POPULATION_LESS_GROUP -> "all others";
            case REFERENCE_GROUP, NONE ->
                measured.comparison() == Comparison.ALL_OTHERS ? "all others" : "the comparison group";
        };
    }

    /** Why a group cannot be assessed, or null where it is. */
    static @Nullable String obstacle(GroupRow row) {
        var figures = row.figures();
        return switch (row.measured().status()) {
            case SUPPRESSED -> TOO_FEW_TO_SHOW;
            case SMALL_GROUP -> "too few to judge";
            case SMALL_COMPARISON -> "too few to compare with";
            case UNDEFINED -> {
                if (figures.rate() == null) {
                    yield "no figure given";
                }
                yield figures.comparisonRate() == null
                        ? "a figure to compare with is missing"
                        : "none in either: no ratio";
            }
            case EVALUATED, ALTERNATE, RATES_ONLY, INFINITE ->
                row.level() == Level.CANNOT_ASSESS ? "not standardised: spread or size is missing" : null;
        };
    }

    /** What is projected to become of the gap, or null where nothing is to be said of it. */
    static @Nullable String verdict(DisparityChange change) {
        if (change.verdict() == null) {
            return change.answer() == Answer.CANNOT_ASSESS ? null : "not known";
        }
        return verdict(change.verdict());
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case CLOSED -> "gap closes";
            case NARROWED -> "gap narrows";
            case UNCHANGED -> "gap unchanged";
            case WIDENED -> "gap widens";
            case REVERSED -> "gap reverses";
        };
    }

    /** What else a reader should know of a group's figures. */
    static List<String> flags(GroupRow row) {
        var ofFigures = Arrays.stream(DisparityFlag.values())
                .filter(row.measured().flags()::contains)
                .map(Wording::flag);
        var ofChange = row.change().flags().stream().map(Wording::flag);
        return Stream.concat(ofFigures, ofChange)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String flag(DisparityFlag flag) {
        return switch (flag) {
            case BELOW_FOUR_FIFTHS -> "below four fifths of the best rate";
            case FLIPS_WITH_ONE -> "one person counted the other way would turn it round";
            case ORIENTATION_SENSITIVE -> "success and failure tell it differently";
            case HIDDEN_AT_INTERSECTION -> "stands out only where the groups meet";
            case NOT_STABLE -> "may be chance from year to year";
            case FALSE_ALARMS_CONTROLLED -> "held to a stricter test: many comparisons";
            case POPULATION_WANTED -> "a group beside it is hidden, and the number of all students is not given";
            case NO_PROJECTION -> null;
        };
    }

    private static @Nullable String flag(ChangeFlag flag) {
        return switch (flag) {
            case WORSE_OFF -> "projected worse off than now";
            case LEVELLING_DOWN -> "narrows because the others fall";
            case MEASURES_DISAGREE -> "gap and ratio move opposite ways";
            case NO_PROJECTION, BASIS_WEAK -> null;
        };
    }

    /** What there is of some words, with the same between any two. */
    static String joined(String between, @Nullable String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(between));
    }

    /** With a capital. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** So many of a thing. */
    static String many(long number, String one, String several) {
        return "%,d %s".formatted(number, number == 1 ? one : several);
    }
}
