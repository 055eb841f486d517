package org.equityimpact.pages.drafts;

import java.util.List;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a draft by now, shown beside the form.
 *
 * @param assessment null where too little is there to assess
 * @param slips what is left out of it, because it is wrong, or needed and not there
 * @param facts what further answers would settle, the weightiest first
 * @param more how many more answers would settle something
 * @param wayOut the outcome that the next changes would lead to; null where none was found
 */
record Panel(
        @Nullable Assessment assessment,
        List<Slip> slips,
        List<Fact> facts,
        int more,
        @Nullable Outcome wayOut,
        List<Fact> changes) {

    /**
     * An answer that would settle something.
     *
     * @param address of the field that asks for it; null where none does
     * @param settles the titles of rules, in the language of the rules
     * @param others how many more rules it settles
     */
    record Fact(String place, @Nullable String address, int points, List<String> settles, int others) {}

    /** By which the page knows whether there is anything new to tell. */
    public String told() {
        return assessment == null ? "" : assessment.outcome().name();
    }

    /** The gates that keep it from a decision. */
    public List<Assessment.GateReached> stops() {
        return assessment == null
                ? List.of()
                : assessment.gates().stream()
                        .filter(gate -> gate.gate() != Outcome.ACTIONS)
                        .toList();
    }
}
