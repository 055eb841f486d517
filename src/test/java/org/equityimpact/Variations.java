package org.equityimpact;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes many legal proposals out of one, by removing and changing some of its facts; the same for the same seed. */
public final class Variations {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_CHANGES = 12;

    private final JsonNode original;
    private final ProposalReader reader;
    private final List<String> words;

    public Variations(Path original, ProposalReader reader) throws Exception {
        this.original = JSON.readTree(Files.readAllBytes(original));
        this.reader = reader;
        this.words = codes();
    }

    public Proposal next(Random random) {
        return reader.read(nextSubmitted(random));
    }

    /** As its author would submit it. */
    public byte[] nextSubmitted(Random random) {
        while (true) {
            var varied = original.deepCopy();
            for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
                change(varied, random);
            }
            var submitted = JSON.writeValueAsBytes(varied);
            try {
                reader.read(submitted);
                return submitted;
            } catch (InvalidProposal e) {
                // the next one may be legal
            }
        }
    }

    private void change(JsonNode proposal, Random random) {
        var places = new ArrayList<Place>();
        collect(proposal, places);
        if (places.isEmpty()) {
            return;
        }
        var place = places.get(random.nextInt(places.size()));
        switch (random.nextInt(3)) {
            case 0 -> place.parent().remove(place.name());
            default -> replace(place, random);
        }
    }

    private void replace(Place place, Random random) {
        var value = place.parent().get(place.name());
        if (value.isBoolean()) {
            place.parent().put(place.name(), !value.asBoolean());
        } else if (value.isNumber()) {
            place.parent().put(place.name(), value.decimalValue().multiply(BigDecimal.valueOf(random.nextInt(5), 1)));
        } else if (value instanceof ArrayNode list) {
            list.removeAll();
        } else if (value.isString()) {
            place.parent().put(place.name(), otherText(value.asString(), random));
        }
    }

    private String otherText(String text, Random random) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? text.substring(0, random.nextBoolean() ? 4 : 7)
                : words.get(random.nextInt(words.size()));
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                places.add(new Place(object, property.getKey()));
                collect(property.getValue(), places);
            });
        } else {
            node.forEach(element -> collect(element, places));
        }
    }

    /** Every code of the schema, so that a text is often changed to another legal one. */
    private static List<String> codes() {
        var codes = new TreeSet<String>();
        JSON.readTree(org.equityimpact.json.ProposalSchema.json())
                .findValues("enum")
                .forEach(values -> values.forEach(value -> codes.add(value.asString())));
        return List.copyOf(codes);
    }

    private record Place(ObjectNode parent, String name) {}
}
