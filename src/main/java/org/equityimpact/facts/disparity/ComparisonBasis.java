package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** Where the figures of a comparison come from. */
public enum ComparisonBasis implements Code {
    /** The sum of the other groups that were reported. */
    REPORTED_OTHERS,
    /** All students less the group, so that a withheld group is not silently left out. */
    POPULATION_LESS_GROUP,
    /** One group. */
    REFERENCE_GROUP,
    /** The state's students outside the group. */
    STATE_OTHERS,
    /** No comparison could be formed. */
    NONE
}
