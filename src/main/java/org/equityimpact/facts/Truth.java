package org.equityimpact.facts;

import org.jspecify.annotations.Nullable;

/** The answer to a question about a proposal, in Kleene's three-valued logic. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(@Nullable Boolean known) {
        return known == null ? UNKNOWN : known ? TRUE : FALSE;
    }

    /** Whether both hold: not as soon as one of them does not, whatever is known of the other. */
    static Truth and(Truth one, Truth other) {
        if (one == FALSE || other == FALSE) {
            return FALSE;
        }
        return one == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True becomes false and false true; what is unknown stays unknown. */
    public Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
