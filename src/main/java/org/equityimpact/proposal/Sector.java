package org.equityimpact.proposal;

/** The sectors that partners come from. */
public enum Sector implements Code {
    K12,
    EARLY_LEARNING,
    HIGHER_EDUCATION,
    PUBLIC_ORGANISATION,
    PRIVATE_ORGANISATION
}
