package org.equityimpact.proposal;

/** How long money lasts, all in all. */
public enum FundingType implements Code {
    RECURRING,
    ONE_TIME,
    TIME_LIMITED,
    MIXED,
    NONE,
    UNKNOWN
}
