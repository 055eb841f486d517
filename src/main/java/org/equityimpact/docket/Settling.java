package org.equityimpact.docket;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.GateReached;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.assessment.ScoringPolicy.Gate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells why a gate that an earlier version reached is clear now: because something stated rules it out, because the rules see
 * that version otherwise by now, or merely because what reached it is no longer said.
 */
record Settling(EarlierAssessments earlier) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ENTRY_OF_A_LIST = Pattern.compile(".*/\\d+");

    /** Why a gate is clear. */
    enum Cause {
        NEW_FACT,
        OTHER_RULES,
        SILENCE
    }

    /** What cannot be told apart from silence counts as that. */
    Cause of(Gate gate, RecordedVersion reached, RecordedVersion now, Assessment assessment) {
        return earlier.of(reached)
                .map(then ->
                        isReached(gate, then) ? whatIsSaid(gate, reached, then, now, assessment) : Cause.OTHER_RULES)
                .orElse(Cause.SILENCE);
    }

    private static boolean isReached(Gate gate, Assessment assessment) {
        return assessment.gates().stream().map(GateReached::rule).anyMatch(gate.name()::equals);
    }

    private static Cause whatIsSaid(
            Gate gate, RecordedVersion reached, Assessment then, RecordedVersion now, Assessment assessment) {
        var looked =
                Stream.concat(lookedAt(gate, then), lookedAt(gate, assessment)).toList();
        var changed = ChangedPlaces.between(reached.submitted(), now.submitted()).stream()
                .filter(place -> looked.stream().anyMatch(path -> touch(path, place)))
                .toList();
        return saysSomethingNew(changed, JSON.readTree(now.submitted())) ? Cause.NEW_FACT : Cause.SILENCE;
    }

    /** Something is stated, and no entry of a list was merely taken out. */
    private static boolean saysSomethingNew(List<String> changed, JsonNode proposal) {
        return changed.stream().anyMatch(place -> stands(proposal, place))
                && changed.stream()
                        .filter(place -> ENTRY_OF_A_LIST.matcher(place).matches())
                        .allMatch(place -> stands(proposal, place));
    }

    private static boolean stands(JsonNode proposal, String place) {
        var value = proposal.at(place);
        return !value.isMissingNode() && !value.isNull();
    }

    private static Stream<String> lookedAt(Gate gate, Assessment assessment) {
        return Objects.requireNonNull(assessment.rules()).stream()
                .filter(trace -> gate.rules().contains(trace.rule()))
                .map(RuleTrace::compared)
                .flatMap(List::stream)
                .map(Evidence::path);
    }

    /** Whether one place is the other, or lies in it. */
    static boolean touch(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }
}
