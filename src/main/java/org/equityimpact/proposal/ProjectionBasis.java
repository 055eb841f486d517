package org.equityimpact.proposal;

/** What a projection rests on. */
public enum ProjectionBasis implements Code {
    PILOT,
    RESEARCH,
    MODEL,
    JUDGEMENT,
    NONE
}
