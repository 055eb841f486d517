package org.equityimpact.docket;

import java.util.List;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.UnreadableJson;

/** Words for what is wrong with a proposal that an item brings, each with the place where it stands. */
public final class Complaints {

    private Complaints() {}

    /**
     * Everything that is wrong with it.
     *
     * @param source where the proposal was found
     * @param unusable why it could not be read
     */
    public static List<String> of(String source, RuntimeException unusable) {
        if (unusable instanceof UnreadableJson broken) {
            return List.of("%s: line %d, column %d: %s"
                    .formatted(source, broken.line(), broken.column(), broken.getMessage()));
        }
        if (unusable instanceof InvalidProposal invalid) {
            return invalid.mistakes().stream()
                    .map(Mistake::text)
                    .map(text -> source + ": " + text)
                    .toList();
        }
        return List.of(source + ": " + unusable.getMessage());
    }

    /** What is wrong with the second item that brings a proposal. */
    public static String twice(String reference, String firstItem) {
        return "The proposal %s is item %s already; give each its own reference, or take one item off."
                .formatted(reference, firstItem);
    }
}
