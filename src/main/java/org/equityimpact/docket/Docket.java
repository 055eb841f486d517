package org.equityimpact.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.facts.disparity.SmallNumbers;

/**
 * The agenda of a meeting, screened.
 *
 * @param notes what the meeting should know of the agenda itself, such as files that were left out
 * @param outcomes how many of the assessed items came out how, the best first
 * @param cumulative groups that several live decisions burden together
 * @param items those that are stopped first, then in the order of the agenda
 */
public record Docket(
        Meeting meeting,
        List<String> notes,
        Instant screenedAt,
        LocalDate asOf,
        String rulesVersion,
        SmallNumbers smallNumbers,
        Coverage coverage,
        Map<Outcome, Integer> outcomes,
        List<CumulativeEffect> cumulative,
        List<DocketItem> items) {

    public Docket {
        notes = List.copyOf(notes);
        cumulative = List.copyOf(cumulative);
        items = List.copyOf(items);
    }

    /** The items that may not be decided as they stand. */
    public List<DocketItem> stopped() {
        return items.stream().filter(item -> !item.clearance().cleared()).toList();
    }

    /** Whether something on the agenda could not be used at all. */
    public boolean hasUnusable() {
        return items.stream().anyMatch(item -> item.state() == ItemState.UNUSABLE);
    }
}
