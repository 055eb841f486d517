package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** What stands behind the figures of one group: a full comparison, a lesser one, or none. */
public enum Status implements Code {
    /** Compared, and large enough to judge. */
    EVALUATED,
    /** Compared with the state's others, because the local others are too few (34 CFR 300.647(b)(5)). */
    ALTERNATE,
    /** Compared by percents alone: no size test and no interval. */
    RATES_ONLY,
    /** The group is below the minimum cell or group size. */
    SMALL_GROUP,
    /** Those it is compared with are below the minimum cell or group size, or may not be shown. */
    SMALL_COMPARISON,
    /** No figure was given, nobody is counted, or both rates are 0. */
    UNDEFINED,
    /** The comparison rate is 0 and the group's is not. */
    INFINITE,
    /** Withheld by the owner of the data or by the disclosure rule. */
    SUPPRESSED;

    /** Whether the figures may be judged against thresholds. */
    public boolean isAssessed() {
        return switch (this) {
            case EVALUATED, ALTERNATE, RATES_ONLY, INFINITE -> true;
            case SMALL_GROUP, SMALL_COMPARISON, UNDEFINED, SUPPRESSED -> false;
        };
    }
}
