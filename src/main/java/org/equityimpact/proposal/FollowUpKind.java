package org.equityimpact.proposal;

/** What a follow-up found to have changed. */
public enum FollowUpKind implements Code {
    STRUCTURE,
    ROLE,
    PLAN,
    GOALS,
    MEASURE
}
