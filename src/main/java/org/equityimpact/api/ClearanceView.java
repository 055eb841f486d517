package org.equityimpact.api;

import java.time.Instant;
import java.util.List;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.screening.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Whether the items of a meeting may be decided, as an agenda system asks for it.
 *
 * @param current whether nothing has changed since the screening; if not, nothing is cleared
 */
record ClearanceView(
        String meeting, boolean cleared, String screening, Instant screenedAt, boolean current, List<Item> items) {

    static ClearanceView of(Standing standing) {
        return new ClearanceView(
                standing.screening().meeting(),
                standing.cleared(),
                standing.screening().id(),
                standing.docket().screenedAt(),
                standing.current(),
                standing.docket().items().stream().map(Item::of).toList());
    }

    /** One item, those that are stopped first. */
    record Item(
            String number,
            String title,
            boolean cleared,
            @Nullable Outcome outcome,
            List<Hold> holds,
            List<Release> releases) {

        static Item of(DocketItem item) {
            return new Item(
                    item.number(),
                    item.title(),
                    item.clearance().cleared(),
                    item.outcome(),
                    item.clearance().holds(),
                    item.clearance().releases());
        }
    }
}
