package org.equityimpact.proposal;

/** The level that the decision is made for. */
public enum Level implements Code {
    AGENCY,
    DISTRICT,
    SCHOOL,
    PROGRAMME,
    CITY,
    COUNCIL,
    STATE,
    NATIONAL
}
