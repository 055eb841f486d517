package org.equityimpact.pages.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equityimpact.json.ProposalSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormTests {

    /** What no field asks for: the form writes the first two, and tables bring all that is within indicators. */
    private static final Set<String> NOT_ASKED = Set.of("schema", "depth");

    private static final FormReader FORM = FormReader.ofResource();
    private static final JsonNode SCHEMA = new JsonMapper().readTree(ProposalSchema.json());

    @Test
    void everyPartOfAProposalIsAskedFor() {
        assertThat(parts(SCHEMA, ""))
                .filteredOn(part -> !NOT_ASKED.contains(part) && !part.startsWith("indicators."))
                .isSubsetOf(asked());
    }

    @Test
    void nothingIsAskedForThatNoProposalHas() {
        assertThat(asked()).filteredOn(part -> !part.startsWith("annotations.")).isSubsetOf(parts(SCHEMA, ""));
    }

    @Test
    void theQuickCardAsksTheFourQuestionsOfTheSeedAndWhatIsNeeded() {
        assertThat(FORM.card().questions().stream().map(Question::seeds))
                .containsExactly(
                        List.of("IMESD-V01"),
                        List.of("IMESD-Q01"),
                        List.of("IMESD-Q02"),
                        List.of("IMESD-Q03"),
                        List.of("IMESD-Q04"));
        assertThat(FORM.card().fields().filter(Field::required).map(Field::path))
                .containsExactly("/title", "/organisation/name", "/decision/type", "/decision/direction");
    }

    @Test
    void everyQuestionOfTheLongSeedIsAsked() {
        var seeds = FORM.steps().stream()
                .flatMap(step -> step.questions().stream())
                .flatMap(question -> question.seeds().stream())
                .toList();
        assertThat(seeds)
                .contains(Stream.of(7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27)
                        .map("IMESD-Q%02d"::formatted)
                        .toArray(String[]::new))
                .contains(Stream.of(28, 29, 30, 38, 39, 40, 41, 42)
                        .map("IMESD-Q%d"::formatted)
                        .toArray(String[]::new))
                .contains(Stream.of(31, 32, 33, 34, 35, 36, 37)
                        .map("IMESD-C%d"::formatted)
                        .toArray(String[]::new));
    }

    private static Set<String> asked() {
        var asked = new TreeSet<String>();
        FORM.steps().stream().flatMap(Step::fields).forEach(field -> {
            add(field.label(), asked);
            field.parts().forEach(part -> add(part.label(), asked));
            field.each().keySet().forEach(part -> add(field.label() + "." + part, asked));
            if (field.kind() == Kind.ROWS && field.parts().stream().anyMatch(part -> part.kind() == Kind.MEASURED)) {
                asked.addAll(List.of("outcomes.actuals.date", "outcomes.actuals.value"));
            }
        });
        return asked;
    }

    /** With a part, what it is a part of is asked for. */
    private static void add(String label, Set<String> asked) {
        for (int dot = label.indexOf('.'); dot > 0; dot = label.indexOf('.', dot + 1)) {
            asked.add(label.substring(0, dot));
        }
        asked.add(label);
    }

    static Set<String> parts(JsonNode node, String prefix) {
        var parts = new TreeSet<String>();
        var known = resolved(node);
        var properties =
                known.has("items") ? resolved(known.path("items")).path("properties") : known.path("properties");
        properties.forEachEntry((name, part) -> {
            parts.add(prefix + name);
            parts.addAll(parts(part, prefix + name + "."));
        });
        return parts;
    }

    static JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty()
                ? node
                : SCHEMA.path("$defs").path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
