package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProposalSchemaTests {

    private static final int MUTATIONS = 500;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonNode AGREED =
            MAPPER.readTree(Bodies.bytes(Path.of("src/test/resources/contract/proposal.schema.json")));
    private static final JsonNode PUBLISHED = MAPPER.readTree(ProposalSchema.json());

    @Test
    void meansWhatTheContractMeans() {
        assertThat(normal(PUBLISHED, PUBLISHED)).isEqualTo(normal(AGREED, AGREED));
    }

    @Test
    void carriesTheNameOfTheContract() {
        assertThat(PUBLISHED.get("$id")).isEqualTo(AGREED.get("$id"));
        assertThat(PUBLISHED.get("$schema")).isEqualTo(AGREED.get("$schema"));
        assertThat(PUBLISHED.get("title")).isEqualTo(AGREED.get("title"));
        assertThat(PUBLISHED.get("description")).isEqualTo(AGREED.get("description"));
    }

    @Test
    void judgesSpoiltProposalsAsTheContractDoesAndTheReaderAgrees() {
        Schema agreed = schema(AGREED);
        Schema published = schema(PUBLISHED);
        Random random = new Random(20261121);
        List<Path> cases = Bodies.cases();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            ObjectNode document = (ObjectNode) MAPPER.readTree(Bodies.bytes(cases.get(random.nextInt(cases.size()))));
            Mutations.ofTree(document, random);
            Set<String> errors = errors(agreed, document);
            assertThat(errors(published, document)).as(document.toString()).isEqualTo(errors);
            if (!errors.isEmpty()) {
                refused++;
                assertThat(isRefused(document)).as(document.toString()).isTrue();
            }
        }
        assertThat(refused).as("documents of both kinds").isBetween(MUTATIONS / 10, MUTATIONS * 9 / 10);
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static Set<String> errors(Schema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + " " + error.getMessage())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRefused(JsonNode document) {
        try {
            Bodies.READER.read(MAPPER.writeValueAsBytes(document));
            return false;
        } catch (InvalidProposal refused) {
            return true;
        }
    }

    /** The schema without names, references and texts: what it lets pass and what not. */
    private static Object normal(JsonNode schema, JsonNode root) {
        if (schema.has("$ref")) {
            return normal(root.at(schema.get("$ref").asString().substring(1)), root);
        }
        Map<String, Object> normal = new TreeMap<>();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            switch (keyword.getKey()) {
                case "title", "description", "$id", "$schema", "$defs" -> {}
                case "properties" -> normal.put("properties", properties(keyword.getValue(), root));
                case "items" -> normal.put("items", normal(keyword.getValue(), root));
                case "anyOf" ->
                    normal.put(
                            "anyOf",
                            keyword.getValue()
                                    .valueStream()
                                    .map(one -> normal(one, root))
                                    .collect(Collectors.toSet()));
                case "enum", "required" ->
                    normal.put(
                            keyword.getKey(), keyword.getValue().valueStream().collect(Collectors.toSet()));
                default -> normal.put(keyword.getKey(), keyword.getValue());
            }
        }
        return normal;
    }

    private static Map<String, Object> properties(JsonNode properties, JsonNode root) {
        return properties
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> normal(part.getValue(), root)));
    }
}
