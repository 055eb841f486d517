package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** What a threshold row is compared with. */
public enum Measure implements Code {
    /** How many times worse the group fares; 1 is no disparity. */
    HARM_RATIO,
    /** How much worse the group fares, in percentage points. */
    GAP_PP,
    /** How much the decision adds to the gap, in percentage points. */
    WIDENING_PP,
    /** How much worse the group's mean is, in pooled standard deviations. */
    SMD
}
