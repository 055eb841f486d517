package org.equityimpact.facts;

/** The answer to a question about a proposal, in Kleene's three-valued logic. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
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
