package org.equityimpact.proposal;

/** The kinds of decision. */
public enum DecisionType implements Code {
    POLICY,
    PRACTICE,
    BUDGET,
    STAFFING,
    PROGRAMME,
    FACILITY,
    BOUNDARY,
    ADMISSIONS,
    CURRICULUM,
    DISCIPLINE,
    TECHNOLOGY,
    AUTOMATED_DECISION_SYSTEM,
    PROCUREMENT,
    PARTNERSHIP,
    FEE,
    SERVICE_CHANGE,
    GOVERNANCE,
    COMMUNICATION
}
