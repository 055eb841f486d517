package org.equityimpact.rules;

import java.util.List;

/** A part of a rule's condition. */
sealed interface Clause {

    /** The patterns that the clause is made of. */
    List<Pattern> patterns();

    /** A fact that must be there. */
    record Present(Pattern pattern) implements Clause {

        @Override
        public List<Pattern> patterns() {
            return List.of(pattern);
        }
    }

    /** Facts that must not be there together. The later may look at the earlier. */
    record Absent(List<Pattern> patterns) implements Clause {

        public Absent {
            patterns = List.copyOf(patterns);
        }
    }
}
