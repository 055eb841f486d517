package org.equityimpact.proposal;

/** What a decision may serve. */
public enum Aim implements Code {
    QUALITY,
    EQUITY,
    EFFICIENCY
}
