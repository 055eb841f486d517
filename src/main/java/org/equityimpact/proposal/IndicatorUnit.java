package org.equityimpact.proposal;

/** What the figures of an indicator are. */
public enum IndicatorUnit implements Code {
    PROPORTION,
    PER_STUDENT,
    PERCENT_ONLY,
    MEAN
}
