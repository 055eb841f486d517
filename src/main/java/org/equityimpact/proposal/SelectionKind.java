package org.equityimpact.proposal;

/** How those reached were chosen. */
public enum SelectionKind implements Code {
    CRITERIA,
    COMPOSITE_SCORE,
    JUDGEMENT,
    LOTTERY,
    DEMAND,
    OTHER
}
