package org.equityimpact.proposal;

/** What an indicator measures; picks the thresholds that apply. */
public enum IndicatorKind implements Code {
    OUTCOME,
    ACCESS,
    EXPERIENCE,
    RESOURCE,
    DISCIPLINE,
    SPECIAL_EDUCATION,
    SCORES
}
