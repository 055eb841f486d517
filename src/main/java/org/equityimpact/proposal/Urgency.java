package org.equityimpact.proposal;

/** How pressing the decision is said to be. */
public enum Urgency implements Code {
    ROUTINE,
    URGENT,
    EMERGENCY
}
