package org.equityimpact.pages.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.InvalidProposal;

/** Reads JSON into a draft: what can be read at all is taken, and its mistakes are told with the draft. */
final class Imports {

    private final Desk desk;

    Imports(Desk desk) {
        this.desk = desk;
    }

    /**
     * The draft that a text holds.
     *
     * @throws org.equityimpact.json.UnreadableJson when it is not one JSON object in UTF-8
     */
    Tree read(byte[] json) {
        try {
            desk.assess(json, new Terms(null, false, false));
        } catch (InvalidProposal toldWithTheDraft) {
            return tree(json);
        }
        return tree(json);
    }

    private static Tree tree(byte[] json) {
        var tree = Tree.of(new String(json, UTF_8));
        tree.removeNulls();
        return tree;
    }
}
