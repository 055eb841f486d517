package org.equityimpact.proposal;

/** How much an engagement changed. */
public enum Influence implements Code {
    NONE,
    MINOR,
    MAJOR,
    UNKNOWN
}
