package org.equityimpact.proposal;

/** The seven kinds of constraint. */
public enum BarrierType implements Code {
    MANDATED,
    POLITICAL,
    EMOTIONAL,
    FINANCIAL,
    RESOURCE,
    PROGRAMMATIC,
    MANAGERIAL
}
