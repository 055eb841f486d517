package org.equityimpact.proposal;

/** How far the decision has come. */
public enum Stage implements Code {
    IDEA,
    DRAFT,
    CONSULTATION,
    RECOMMENDATION,
    DECIDED,
    IMPLEMENTED,
    REVIEW,
    WITHDRAWN,
    RESCINDED,
    QUASHED
}
