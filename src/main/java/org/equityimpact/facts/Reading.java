package org.equityimpact.facts;

/**
 * A way to read one and the same rule over facts that may be unknown. What a rule says follows from all of its readings:
 * it fires, is clear or cannot tell, and rests on stated facts or on their absence.
 */
public enum Reading {
    /** Only what is stated counts, and that something is absent is itself unknown. */
    STRICT(false, false, false),
    /** Only what is stated counts; a list that was not submitted may hold anything. */
    CERTAIN(false, true, false),
    /** As it was submitted: what is not there is not there. */
    SUBMITTED(false, true, false),
    /** Whatever is unknown may be so. */
    POSSIBLE(true, true, false),
    /** Whatever is unknown may be so, even that an absent part was answered. */
    LENIENT(true, true, true);

    private final boolean unknownHolds;
    private final boolean absentIsAbsent;
    private final boolean absentMayBeAnswered;

    Reading(boolean unknownHolds, boolean absentIsAbsent, boolean absentMayBeAnswered) {
        this.unknownHolds = unknownHolds;
        this.absentIsAbsent = absentIsAbsent;
        this.absentMayBeAnswered = absentMayBeAnswered;
    }

    /** Whether a condition with this answer holds. */
    public boolean accepts(Truth truth) {
        return truth == Truth.TRUE || truth == Truth.UNKNOWN && unknownHolds;
    }

    /** Whether a fact is there to be matched; an assumed one stands for what nobody answered. */
    public boolean sees(Fact fact) {
        return unknownHolds || !fact.assumed();
    }

    /** Whether "was not answered" holds for a part of the fact. */
    public boolean unanswered(Fact fact, boolean absent) {
        return absent && (absentIsAbsent || fact.assumed() && unknownHolds);
    }

    /** Whether "was answered" holds for a part of the fact. */
    public boolean answered(Fact fact, boolean absent) {
        return !absent || absentMayBeAnswered || fact.assumed() && unknownHolds;
    }

    /** The reading that holds under "there is no": certain there is none only where there possibly is none. */
    public Reading underNegation() {
        return switch (this) {
            case STRICT -> LENIENT;
            case CERTAIN -> POSSIBLE;
            case SUBMITTED -> SUBMITTED;
            case POSSIBLE -> CERTAIN;
            case LENIENT -> STRICT;
        };
    }
}
