package org.equityimpact.proposal;

/** How hard it is to undo. */
public enum Reversibility implements Code {
    EASY,
    WITH_COST,
    HARD,
    IRREVERSIBLE
}
