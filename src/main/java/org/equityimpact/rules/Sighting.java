package org.equityimpact.rules;

import java.util.List;
import org.equityimpact.facts.Fact;

/** That Drools found a way of a rule to match these facts. */
record Sighting(Variant variant, List<Fact> facts) {

    Sighting {
        facts = List.copyOf(facts);
    }
}
