package org.equityimpact.proposal;

/** The phases that need somebody responsible. */
public enum Phase implements Code {
    DECIDE,
    PLAN,
    IMPLEMENT,
    MONITOR,
    REPORT
}
