package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the cases beside a rule. */
final class CaseFile {

    /** The day of assessment of a case that does not name one. */
    static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 1);

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SMALLEST = """
            { "title": "A case", "organisation": { "name": "A district" },
              "decision": { "type": "policy", "direction": "change" } }
            """;

    private final FocalGroups focalGroups;
    private final ProposalReader reader;

    CaseFile(FocalGroups focalGroups) {
        this.focalGroups = focalGroups;
        this.reader = new ProposalReader(
                focalGroups.codes(),
                InstantSource.fixed(USUAL_DAY.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /**
     * Reads a file of cases.
     *
     * @throws IllegalArgumentException when it is not one; the message says where and what to do
     */
    List<RuleCase> read(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        String rule = file.getFileName().toString().replace(".cases.yaml", "");
        try {
            var cases = YAML.readValue(Files.readString(file, StandardCharsets.UTF_8), WrittenCase[].class);
            return java.util.Arrays.stream(cases)
                    .map(written -> ruleCase(path, rule, written))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("%s: %s".formatted(path, e.getMessage()), e);
        }
    }

    private RuleCase ruleCase(String path, String rule, WrittenCase written) {
        var name = Objects.requireNonNull(written.name(), "a case has no name");
        var expect = Objects.requireNonNull(written.expect(), "case \"%s\" expects nothing".formatted(name));
        return new RuleCase(
                name,
                path,
                rule,
                proposal(name, written),
                written.asOf() == null ? USUAL_DAY : LocalDate.parse(written.asOf()),
                status(name, expect),
                written.confirmed(),
                written.says());
    }

    private static Status status(String name, String expect) {
        try {
            return expect.equals("does not apply")
                    ? Status.NOT_APPLICABLE
                    : Status.valueOf(expect.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "case \"%s\" expects \"%s\"; allowed: fires, clear, cannot tell, does not apply"
                            .formatted(name, expect),
                    e);
        }
    }

    private Proposal proposal(String name, WrittenCase written) {
        var proposal = (ObjectNode) JSON.readTree(SMALLEST);
        if (written.given() != null) {
            merge(proposal, JSON.valueToTree(written.given()));
        }
        if (written.everyoneElse() != null) {
            answerForEveryoneElse(proposal, written.everyoneElse());
        }
        try {
            return reader.read(JSON.writeValueAsBytes(proposal));
        } catch (InvalidProposal | UnreadableJson e) {
            throw new IllegalArgumentException("case \"%s\": %s".formatted(name, e.getMessage()), e);
        }
    }

    /** Adds an entry for each core family that the case does not speak of. */
    private void answerForEveryoneElse(ObjectNode proposal, String status) {
        var answers = proposal.withArray("focalGroups");
        var open = new LinkedHashSet<>(focalGroups.coreFamilies().keySet());
        answers.forEach(
                answer -> open.remove(FocalGroups.familyOf(answer.get("group").asString())));
        focalGroups.codes().stream()
                .filter(code -> open.remove(FocalGroups.familyOf(code)))
                .forEach(code -> answers.addObject()
                        .put("group", code)
                        .put("status", status.replace(' ', '_'))
                        .put("reason", "counted"));
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

    /** A case as written. */
    record WrittenCase(
            @Nullable String name,
            @Nullable Map<String, @Nullable Object> given,
            @Nullable String everyoneElse,
            @Nullable String asOf,
            @Nullable String expect,
            @Nullable Boolean confirmed,
            @Nullable String says) {}
}
