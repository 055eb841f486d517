package org.equityimpact.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.GateReached;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.assessment.ScoringPolicy.Gate;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.UnreadableJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells why a gate that an earlier version reached is clear now: because something stated rules it out, because the rules see
 * that version otherwise by now, or merely because what reached it is no longer said.
 */
record Settling(Assessor assessor, ProposalReader reader, LocalDate day) {

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
        try {
            var earlier = assessor.assess(reader.read(reached.submitted()), new Terms(day, false, true));
            if (earlier.gates().stream().map(GateReached::rule).noneMatch(gate.name()::equals)) {
                return Cause.OTHER_RULES;
            }
            var looked = Stream.concat(lookedAt(gate, earlier), lookedAt(gate, assessment))
                    .toList();
            var changed = ChangedPlaces.between(reached.submitted(), now.submitted()).stream()
                    .filter(place -> looked.stream().anyMatch(path -> touch(path, place)))
                    .toList();
            return saysSomethingNew(changed, JSON.readTree(now.submitted())) ? Cause.NEW_FACT : Cause.SILENCE;
        } catch (InvalidProposal | UnreadableJson old) {
            return Cause.SILENCE;
        }
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
