package org.equityimpact.proposal;

/** Which way the decision goes. */
public enum Direction implements Code {
    START,
    EXPAND,
    CHANGE,
    MERGE,
    REDUCE,
    END,
    PRICE_INCREASE,
    PRICE_DECREASE,
    RESTORE
}
