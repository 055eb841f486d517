package org.equityimpact.pages.assessments;

import java.util.List;
import org.equityimpact.assessment.Assessment.Finding;

/**
 * A finding as it is shown.
 *
 * @param dimension what the finding belongs to, in words
 * @param facts what made the rule fire
 * @param where the places whose answer would clear it, in words
 * @param worth what that would change, in sentences
 */
record FindingView(Finding finding, String dimension, List<Fact> facts, List<String> where, List<String> worth) {

    FindingView {
        facts = List.copyOf(facts);
        where = List.copyOf(where);
        worth = List.copyOf(worth);
    }

    /** Findings of one weight. */
    record Tier(String code, List<FindingView> findings) {}
}
