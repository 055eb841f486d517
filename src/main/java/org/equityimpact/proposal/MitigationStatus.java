package org.equityimpact.proposal;

/** How far a mitigation has come. */
public enum MitigationStatus implements Code {
    PLANNED,
    FUNDED,
    IN_PLACE,
    DONE,
    DROPPED
}
