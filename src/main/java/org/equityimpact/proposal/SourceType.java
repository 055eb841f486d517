package org.equityimpact.proposal;

/** How long one source of money lasts. */
public enum SourceType implements Code {
    RECURRING,
    ONE_TIME,
    TIME_LIMITED
}
