package org.equityimpact.proposal;

/** Whom a group is compared with. */
public enum Comparison implements Code {
    ALL_OTHERS,
    HIGHEST_RATE,
    NAMED
}
