package org.equityimpact.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.equityimpact.assessment.ScoringPolicy.ConfidencePolicy;
import org.equityimpact.proposal.DataSource;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** How far the data behind a proposal can be relied on. What is not said of a source is not counted in its favour. */
record EvidenceStrength(ConfidencePolicy policy, LocalDate asOf) {

    Confidence of(Proposal proposal, List<RuleAnswer> answers) {
        var sources = sources(proposal);
        if (isStale(sources) || answers.stream().anyMatch(this::lowers)) {
            return Confidence.LOW;
        }
        return sources.stream().allMatch(this::isSound)
                        && sources.stream().anyMatch(this::isBrokenDownByRace)
                        && isReviewed(proposal)
                ? Confidence.HIGH
                : Confidence.MEDIUM;
    }

    private boolean isStale(List<DataSource> sources) {
        return sources.stream().noneMatch(source -> isAtMost(policy.staleMonths(), source));
    }

    private boolean lowers(RuleAnswer answer) {
        return answer.fires() && policy.lowWhenFires().contains(answer.rule().name());
    }

    private boolean isSound(DataSource source) {
        var method = word(source.method());
        return isAtMost(policy.freshMonths(), source)
                && !method.isEmpty()
                && (source.sampleSize() != null || policy.censusMethods().contains(method));
    }

    private boolean isBrokenDownByRace(DataSource source) {
        return source.disaggregatedBy() != null
                && source.disaggregatedBy().stream()
                        .map(EvidenceStrength::word)
                        .anyMatch(policy.raceBreakdowns()::contains);
    }

    /** Of a partial date the earliest day counts. */
    private boolean isAtMost(int months, DataSource source) {
        return source.collectedOn() != null && !source.collectedOn().first().isBefore(asOf.minusMonths(months));
    }

    private static boolean isReviewed(Proposal proposal) {
        return proposal.declarations() != null
                && !word(proposal.declarations().independentReviewer()).isEmpty();
    }

    private static List<DataSource> sources(Proposal proposal) {
        var data = proposal.data();
        return data == null || data.sources() == null ? List.of() : data.sources();
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
