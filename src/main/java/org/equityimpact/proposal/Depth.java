package org.equityimpact.proposal;

/** The two depths of assessment: the quick card and the whole form. */
public enum Depth implements Code {
    SCREEN,
    FULL
}
