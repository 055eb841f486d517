package org.equityimpact.rules;

import java.util.List;
import org.equityimpact.facts.Fact;

/**
 * That Drools found a way of a rule to match these facts.
 *
 * @param order the place of the way among those of the rule
 */
record Sighting(Variant variant, int order, List<Fact> facts) {

    Sighting {
        facts = List.copyOf(facts);
    }
}
