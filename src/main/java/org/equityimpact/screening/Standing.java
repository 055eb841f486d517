package org.equityimpact.screening;

import org.equityimpact.docket.Docket;
import org.equityimpact.store.ScreeningRecord;

/**
 * How a meeting stands.
 *
 * @param current whether nothing has changed since the screening
 * @param isAhead whether the meeting is planned and not over
 */
public record Standing(ScreeningRecord screening, Docket docket, boolean current, boolean isAhead) {

    /**
     * Whether every item may be decided. An agenda that nobody has brought clears nothing, nor does what may have changed since
     * for a meeting that is still ahead.
     */
    public boolean cleared() {
        return !docket.items().isEmpty() && docket.stopped().isEmpty() && (current || !isAhead);
    }
}
