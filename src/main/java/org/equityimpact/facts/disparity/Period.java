package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** Whether figures were measured before the decision or are expected after it. */
public enum Period implements Code {
    BASELINE,
    PROJECTED
}
