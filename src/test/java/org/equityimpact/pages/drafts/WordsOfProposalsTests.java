package org.equityimpact.pages.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.equityimpact.json.ProposalSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordsOfProposalsTests {

    private static final JsonNode SCHEMA = new JsonMapper().readTree(ProposalSchema.json());
    private static final Path POLICY = Path.of("rules/policy");

    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void everyPlaceHasAName(String language) throws IOException {
        assertThat(FormTests.parts(SCHEMA, "")).isNotEmpty().allSatisfy(place -> assertThat(labels(language))
                .contains("labels.place." + place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void everyCodeHasAWord(String language) throws IOException {
        var words = labels(language);
        assertThat(codes(SCHEMA, "")).isNotEmpty().allSatisfy(code -> assertThat(words)
                .contains("labels.word." + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void everyFocalGroupFamilyAndDimensionHasAName(String language) throws IOException {
        var words = labels(language);
        assertThat(firstColumn("focal-groups.csv"))
                .allSatisfy(code -> assertThat(words).contains("labels.group." + code));
        assertThat(firstColumn("focal-group-families.csv"))
                .allSatisfy(code -> assertThat(words).contains("labels.family." + code));
        assertThat(firstColumn("dimensions.csv"))
                .allSatisfy(code -> assertThat(words).contains("labels.dimension." + code));
        assertThat(firstColumn("severities.csv"))
                .allSatisfy(code -> assertThat(words).contains("labels.word.severity." + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void everyQuestionStepAndListOfTheFormHasItsWords(String language) throws IOException {
        var words = bundle("drafts" + language);
        var form = FormReader.ofResource();
        var keys = new ArrayList<String>();
        var steps = new ArrayList<>(form.steps());
        steps.add(form.card());
        for (var step : steps) {
            keys.addAll(
                    List.of("step." + step.name(), "step." + step.name() + ".title", "step." + step.name() + ".intro"));
            step.questions()
                    .forEach(question ->
                            keys.addAll(List.of("ask." + question.name(), "ask." + question.name() + ".help")));
            step.fields()
                    .filter(field -> field.kind() == Kind.ROWS && !field.hasFixedEntries())
                    .filter(field -> !field.label().equals("focalGroups"))
                    .forEach(list -> keys.addAll(List.of("row." + list.label(), "add." + list.label())));
        }
        assertThat(keys).allSatisfy(key -> assertThat(words).contains("drafts." + key));
    }

    private static Set<String> labels(String language) throws IOException {
        return bundle("labels" + language);
    }

    private static Set<String> bundle(String name) throws IOException {
        var properties = new Properties();
        try (var file = WordsOfProposalsTests.class.getResourceAsStream("/messages/" + name + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames();
    }

    private static List<String> firstColumn(String table) throws IOException {
        return Files.readAllLines(POLICY.resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    /** Each code with the place that takes it, such as {@code decision.type.policy}. */
    private static Set<String> codes(JsonNode node, String place) {
        var codes = new TreeSet<String>();
        var known = FormTests.resolved(node);
        var single = known.has("items") ? FormTests.resolved(known.path("items")) : known;
        single.path("enum").forEach(code -> codes.add(place + "." + code.asString()));
        single.path("properties")
                .forEachEntry((name, part) -> codes.addAll(codes(part, place.isEmpty() ? name : place + "." + name)));
        return codes;
    }
}
