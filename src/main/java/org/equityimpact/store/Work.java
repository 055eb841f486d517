package org.equityimpact.store;

/** What people take part in that somebody else is to look at. */
public enum Work {
    PROPOSAL,
    WORKING_COPY,
    CANDIDATE
}
