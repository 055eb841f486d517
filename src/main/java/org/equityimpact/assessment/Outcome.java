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

    public boolean isBetterThan(Outcome other) {
        return compareTo(other) < 0;
    }
}
