package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;

/** What a reader of a projected change should know beside its verdict. */
public enum ChangeFlag implements Code {
    /** The group is projected worse than its own baseline, whatever the gap does. */
    WORSE_OFF,
    /** The gap narrows because the others fall and the group does not improve. */
    LEVELLING_DOWN,
    /** The gap and the ratio move opposite ways. */
    MEASURES_DISAGREE,
    /** No projection was given. */
    NO_PROJECTION,
    /** The projection rests on judgement, on nothing, or on nothing stated. */
    BASIS_WEAK
}
