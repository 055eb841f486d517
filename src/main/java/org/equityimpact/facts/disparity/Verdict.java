package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** What the decision is projected to do to the gap between a group and its comparison. */
public enum Verdict implements Code {
    CLOSED,
    NARROWED,
    UNCHANGED,
    REVERSED,
    WIDENED
}
