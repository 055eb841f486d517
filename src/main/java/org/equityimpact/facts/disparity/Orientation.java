package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** Whether a threshold row is for indicators where more is better, where more is worse, or for both. */
public enum Orientation implements Code {
    ADVERSE,
    FAVOURABLE,
    ANY;

    boolean covers(boolean favourable) {
        return this == ANY || (this == FAVOURABLE) == favourable;
    }
}
