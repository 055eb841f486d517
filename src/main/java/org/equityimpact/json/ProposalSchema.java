package org.equityimpact.json;

import java.util.Map;
import org.equityimpact.proposal.Proposal;

/** The JSON Schema (2020-12) of a submission, told from the very types that submissions are bound to. */
public final class ProposalSchema {

    private static final byte[] JSON = JsonWriter.write(tree());

    private ProposalSchema() {}

    /** The schema in UTF-8. */
    public static byte[] json() {
        return JSON.clone();
    }

    private static Map<String, Object> tree() {
        Map<String, Object> schema = Definitions.of(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", "urn:equity-proposal:1",
                "title", "Proposed decision submitted for equity impact assessment",
                "description",
                        "Absent means unknown (null is read as absent). Nothing but title, organisation and decision is"
                                + " required to submit: what is missing shows as incompleteness, not as an error.");
        Definitions definitions = new Definitions();
        schema.putAll(new BlockShape(Proposal.class).definition(definitions));
        schema.put("$defs", definitions.all());
        return schema;
    }
}
