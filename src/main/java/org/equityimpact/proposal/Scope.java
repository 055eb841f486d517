package org.equityimpact.proposal;

/** Whether everybody is reached or some are selected. */
public enum Scope implements Code {
    ALL,
    SELECTED,
    UNKNOWN
}
