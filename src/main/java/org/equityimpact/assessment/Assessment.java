package org.equityimpact.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A scored, explained answer to one proposal. The id and version are those of the store, absent where nothing was stored;
 * all but these and {@code assessedAt} follow from proposal, rules, {@code asOf} and {@code smallNumbers} alone.
 */
public record Assessment(
        @Nullable String id,
        @Nullable String reference,
        @Nullable Integer version,
        String title,
        @Nullable Instant assessedAt,
        String rulesVersion,
        LocalDate asOf,
        String depth,
        SmallNumbers smallNumbers,
        Outcome outcome,
        @Nullable FullRequired fullRequired,
        Concern concern,
        BigDecimal completeness,
        Confidence confidence,
        Map<String, Concern> indices,
        List<DimensionFigures> dimensions,
        List<GateReached> gates,
        List<Finding> findings,
        List<CannotTell> cannotTell,
        @Nullable WayOut wayOut,
        List<Strength> strengths,
        List<NextStep> nextSteps,
        List<DisparityEntry> disparities,
        List<DataQualityNote> dataQuality,
        @Nullable List<RuleTrace> rules) {

    /** The same assessment as the store keeps it. */
    public Assessment stored(String storedId, int storedVersion, Instant at) {
        return new Assessment(
                storedId,
                reference,
                storedVersion,
                title,
                at,
                rulesVersion,
                asOf,
                depth,
                smallNumbers,
                outcome,
                fullRequired,
                concern,
                completeness,
                confidence,
                indices,
                dimensions,
                gates,
                findings,
                cannotTell,
                wayOut,
                strengths,
                nextSteps,
                disparities,
                dataQuality,
                rules);
    }

    /** Whether the quick card is not enough, and why. */
    public record FullRequired(boolean value, List<String> because) {}

    /** Concern from 0 to 100: what is confirmed, and what cannot be ruled out. */
    public record Concern(BigDecimal confirmed, BigDecimal possible) {

        /** So near to 100 that the possible figure only says how much is unknown. */
        private static final BigDecimal CEILING = BigDecimal.valueOf(90);

        /** Whether so much is unknown that nothing can be said of how high it may be. */
        public boolean cannotSay() {
            return possible.compareTo(CEILING) >= 0;
        }
    }

    /** What a dimension contributes to concern, out of its weight, and how much of it can be told. */
    public record DimensionFigures(
            String code,
            String title,
            int weight,
            BigDecimal confirmed,
            BigDecimal possible,
            BigDecimal completeness) {}

    /** A gate that the proposal has reached. */
    public record GateReached(Outcome gate, String rule, String reason) {}

    /** A rule that fired: what was found, why, and what to do. */
    public record Finding(
            String rule,
            Kind kind,
            String dimension,
            Severity severity,
            int points,
            String message,
            List<Evidence> evidence,
            List<String> answers,
            String basis,
            String nextStep,
            String clearedBy) {}

    /** A rule that cannot be told, and the facts to add, the cheapest first. */
    public record CannotTell(String rule, String title, int points, List<String> missing) {}

    /** The smallest set of changes found that lifts the outcome. */
    public record WayOut(Outcome outcome, List<Change> changes) {}

    /** One part of the proposal to answer or change, and the rules that this settles. */
    public record Change(String path, String what, List<String> settles) {}

    /** Something that is well done. */
    public record Strength(String rule, String message, List<Evidence> evidence) {}

    /** What to do about a finding. */
    public record NextStep(String rule, String text, int points) {}

    /**
     * Something about the data that is not a mistake but that a reader should know.
     *
     * @param path where it stands in what was submitted
     * @param indicator the id of the indicator that it is about, if it is about one
     * @param group the group that it is about: the name of a row, or the code of a group without a row
     */
    public record DataQualityNote(
            String code,
            String path,
            String detail,
            @Nullable String indicator,
            @Nullable String group) {

        /** A note on another part of a submission than an indicator. */
        DataQualityNote(String code, String path, String detail) {
            this(code, path, detail, null, null);
        }
    }

    /** What one rule said, and the values it looked at. */
    public record RuleTrace(
            String rule, @JsonProperty("status") Status status, List<Evidence> compared) {}
}
