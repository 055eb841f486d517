package org.equityimpact.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A proposal of which every text that people may choose freely begins with words of the test. */
final class Reworded {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode original;
    private final List<JsonPointer> free;

    private Reworded(ObjectNode original, List<JsonPointer> free) {
        this.original = original;
        this.free = free;
    }

    /** Finds what may be worded freely by trying it with the words. */
    static Reworded of(Path proposal, ProposalReader reader, String words) {
        ObjectNode original = read(proposal);
        return new Reworded(
                original,
                texts(original, JsonPointer.empty()).stream()
                        .filter(text -> isFree(original, text, reader, words))
                        .toList());
    }

    int texts() {
        return free.size();
    }

    ObjectNode with(String words) {
        ObjectNode worded = original.deepCopy();
        free.forEach(text -> word(worded, text, words));
        return worded;
    }

    private static boolean isFree(JsonNode original, JsonPointer text, ProposalReader reader, String words) {
        JsonNode tried = original.deepCopy();
        word(tried, text, words);
        try {
            reader.read(JSON.writeValueAsBytes(tried));
            return true;
        } catch (InvalidProposal refused) {
            return false;
        }
    }

    private static void word(JsonNode proposal, JsonPointer text, String words) {
        String worded = words + proposal.at(text).asString();
        JsonNode around = proposal.at(text.head());
        if (around instanceof ArrayNode list) {
            list.set(text.last().getMatchingIndex(), worded);
        } else if (around instanceof ObjectNode block) {
            block.put(text.last().getMatchingProperty(), worded);
        }
    }

    private static List<JsonPointer> texts(JsonNode node, JsonPointer at) {
        var found = new ArrayList<JsonPointer>();
        if (node.isString()) {
            found.add(at);
        }
        node.propertyStream().forEach(one -> found.addAll(texts(one.getValue(), at.appendProperty(one.getKey()))));
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                found.addAll(texts(node.get(index), at.appendIndex(index)));
            }
        }
        return found;
    }

    private static ObjectNode read(Path proposal) {
        try {
            return JSON.readValue(Files.readAllBytes(proposal), ObjectNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the sample cannot be read", unreadable);
        }
    }
}
