package org.equityimpact.assessment;

/** What to do with a proposal, the best first. */
public enum Outcome {
    READY,
    ACTIONS,
    INCOMPLETE,
    REVISE,
    HOLD;

    /** Whether the proposal must not go to a decision as it stands. */
    public boolean blocks() {
        return compareTo(INCOMPLETE) >= 0;
    }

    /** What follows from it, as the end of a sentence. */
    public String inWords() {
        return switch (this) {
            case READY -> "ready for a decision";
            case ACTIONS -> "may go to a decision, with actions to take";
            case INCOMPLETE -> "cannot be told yet: too little is known to decide";
            case REVISE -> "revise it before it goes to a decision";
            case HOLD -> "must not go to a decision as it stands";
        };
    }

    public boolean isBetterThan(Outcome other) {
        return compareTo(other) < 0;
    }
}
