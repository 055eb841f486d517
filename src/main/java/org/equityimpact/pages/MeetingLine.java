package org.equityimpact.pages;

import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeeting.State;
import org.equityimpact.store.ScreeningRecord;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param name what it is called
 * @param screened its newest screening; null where there is none
 * @param items how many items are on its agenda
 */
public record MeetingLine(
        KeptMeeting meeting, String name, @Nullable ScreeningRecord screened, int items) {

    public boolean isCancelled() {
        return meeting.state() == State.CANCELLED;
    }

    /** Whether its screening has something to say: of an agenda without items it has not. */
    public boolean isScreened() {
        return screened != null
                && screened.result() != null
                && screened.result().items() > 0;
    }

    /** How many items may not be decided as they stand, as far as it was screened. */
    public int stopped() {
        return screened == null || screened.result() == null
                ? 0
                : screened.result().stopped();
    }

    /** How many items were screened. */
    public int screenedItems() {
        return screened == null || screened.result() == null
                ? 0
                : screened.result().items();
    }
}
