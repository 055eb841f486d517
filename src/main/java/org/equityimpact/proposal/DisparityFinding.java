package org.equityimpact.proposal;

/** What was concluded of a reported disparity. */
public enum DisparityFinding implements Code {
    DISPROPORTIONATE,
    NONE,
    UNCLEAR
}
