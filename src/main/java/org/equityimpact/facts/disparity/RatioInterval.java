package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** The method behind the interval of a ratio. */
public enum RatioInterval implements Code {
    /** Log method, where both cells hold 5 or more. */
    KATZ,
    /** Score method, where a cell holds fewer than 5. */
    KOOPMAN
}
