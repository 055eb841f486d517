package org.equityimpact.proposal;

/** How likely an impact is. */
public enum Likelihood implements Code {
    RARE,
    POSSIBLE,
    LIKELY,
    CERTAIN
}
