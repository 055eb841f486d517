package org.equityimpact.proposal;

/** Whether an impact is good or bad for those it falls on. */
public enum ImpactDirection implements Code {
    POSITIVE,
    NEGATIVE,
    NEUTRAL
}
