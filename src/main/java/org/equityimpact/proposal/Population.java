package org.equityimpact.proposal;

/** The populations that an impact may fall on. */
public enum Population implements Code {
    STUDENTS,
    STAFF,
    FAMILIES,
    SCHOOL_COMMUNITY,
    RESIDENTS,
    RIDERS,
    PARTNERS
}
