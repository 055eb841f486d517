package org.equityimpact.proposal;

/** How long an impact lasts. */
public enum Duration implements Code {
    WEEKS,
    YEAR,
    YEARS,
    PERMANENT
}
