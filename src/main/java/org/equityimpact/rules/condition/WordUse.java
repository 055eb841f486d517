package org.equityimpact.rules.condition;

import java.util.List;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.Word;

/** A word as a condition uses it: of the fact itself, or of a fact bound before it. */
public record WordUse(int place, Word word) {

    /** The place of the fact that the condition is on. */
    public static final int SELF = -1;

    /** The fact that the word is of. */
    public Fact of(Fact self, List<Fact> bound) {
        return place == SELF ? self : bound.get(place);
    }
}
