package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** What a reader of a group's figures should know beside its level. */
public enum DisparityFlag implements Code {
    /** Its rate is less than four fifths of the highest (29 CFR 1607.4(D)). */
    BELOW_FOUR_FIFTHS,
    /** One person counted the other way would turn the disparity round. */
    FLIPS_WITH_ONE,
    /** Only one of the ratios of success and of failure exceeds its threshold. */
    ORIENTATION_SENSITIVE,
    /** The intersection is flagged while none of its parents is. */
    HIDDEN_AT_INTERSECTION,
    /** The figures may be chance from year to year. */
    NOT_STABLE,
    /** More than 20 comparisons: stability was judged after Benjamini-Hochberg. */
    FALSE_ALARMS_CONTROLLED,
    /** Flagged, and nobody estimated what the decision does to it. */
    NO_PROJECTION,
    /** A group beside it is not shown, and the number of all students, which would tell the whole, was not given. */
    POPULATION_WANTED
}
