package org.equityimpact.proposal;

/** Whether somebody else agreed. */
public enum Agreement implements Code {
    NONE,
    SOUGHT,
    AGREED
}
