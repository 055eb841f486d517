package org.equityimpact.proposal;

/** How a focal group is affected. */
public enum GroupStatus implements Code {
    AFFECTED_POSITIVE,
    AFFECTED_NEGATIVE,
    MIXED,
    NOT_AFFECTED,
    UNKNOWN
}
