package org.equityimpact.rulecheck;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.proposal.GroupStatus;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the proposal of a case: the smallest legal one, with what the case gives. */
final class GivenProposal {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SMALLEST = """
            { "title": "A case", "organisation": { "name": "A district" },
              "decision": { "type": "policy", "direction": "change" } }
            """;
    private static final List<String> STATUSES = Arrays.stream(GroupStatus.values())
            .map(status -> status.code().replace('_', ' '))
            .toList();

    private final FocalGroups focalGroups;
    private final ProposalReader reader;

    GivenProposal(FocalGroups focalGroups) {
        this.focalGroups = focalGroups;
        this.reader = new ProposalReader(
                focalGroups.codes(),
                InstantSource.fixed(CaseFile.USUAL_DAY.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /** The proposal, unless something is wrong with it, or the policy tables know no focal groups to read it by. */
    Optional<Proposal> proposal(
            String path,
            Node ruleCase,
            @Nullable Node given,
            @Nullable Node everyoneElse,
            List<SourceProblem> problems) {
        var proposal = (ObjectNode) JSON.readTree(SMALLEST);
        if (given instanceof MappingNode) {
            merge(proposal, Yaml.json(given));
        } else if (given != null && !Yaml.isNothing(given)) {
            problems.add(
                    Yaml.problem(
                            path,
                            given,
                            "wrong-value",
                            "given must hold parts of a proposal, each on a line of its own, as in  funding: { type: one_time }"));
            return Optional.empty();
        }
        if (everyoneElse != null && !answerForEveryoneElse(path, proposal, everyoneElse, problems)) {
            return Optional.empty();
        }
        return focalGroups.codes().isEmpty()
                ? Optional.empty()
                : read(path, proposal, given == null ? ruleCase : given, problems);
    }

    private Optional<Proposal> read(String path, ObjectNode proposal, Node given, List<SourceProblem> problems) {
        try {
            return Optional.of(reader.read(JSON.writeValueAsBytes(proposal)));
        } catch (InvalidProposal e) {
            e.mistakes().forEach(mistake -> tell(path, mistake, given, problems));
        } catch (UnreadableJson e) {
            problems.add(Yaml.problem(path, given, "wrong-given", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static void tell(String path, Mistake mistake, Node given, List<SourceProblem> problems) {
        String detail = mistake.detail().replaceAll("\\.$", "");
        String hint = mistake.hint() == null ? "" : "; " + mistake.hint();
        problems.add(Yaml.problem(
                path, Yaml.at(given, mistake.pointer()), "wrong-given", mistake.pointer() + ": " + detail + hint));
    }

    /** Adds an entry for each core family that the case does not speak of. */
    private boolean answerForEveryoneElse(
            String path, ObjectNode proposal, Node everyoneElse, List<SourceProblem> problems) {
        String status = Yaml.text(everyoneElse).orElse("").replace('_', ' ');
        if (!STATUSES.contains(status)) {
            problems.add(Yaml.problem(
                    path,
                    everyoneElse,
                    "wrong-value",
                    "everyoneElse is \"%s\"; %s".formatted(status, CaseReader.suggestion(status, STATUSES))));
            return false;
        }
        if (proposal.path("focalGroups").isMissingNode()
                || proposal.path("focalGroups").isArray()) {
            var answers = proposal.withArray("focalGroups");
            var open = open(answers);
            focalGroups.codes().stream()
                    .filter(code -> open.remove(FocalGroups.familyOf(code)))
                    .forEach(code -> answers.addObject()
                            .put("group", code)
                            .put("status", status.replace(' ', '_'))
                            .put("reason", "counted"));
        }
        return true;
    }

    private Set<String> open(ArrayNode answers) {
        var open = new LinkedHashSet<>(focalGroups.coreFamilies().keySet());
        answers.forEach(
                answer -> open.remove(FocalGroups.familyOf(answer.path("group").asString(""))));
        return open;
    }

    private static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(property -> {
            if (property.getValue() instanceof ObjectNode inner
                    && into.get(property.getKey()) instanceof ObjectNode outer) {
                merge(outer, inner);
            } else {
                into.set(property.getKey(), property.getValue());
            }
        });
    }
}
