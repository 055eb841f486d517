package org.equityimpact.proposal;

/** The kinds of public body. */
public enum OrganisationType implements Code {
    SCHOOL_DISTRICT,
    EDUCATION_SERVICE_DISTRICT,
    STATE_AGENCY,
    NATIONAL_AGENCY,
    CITY,
    COUNTY,
    COUNCIL,
    TRANSIT_AGENCY,
    NONPROFIT,
    OTHER
}
