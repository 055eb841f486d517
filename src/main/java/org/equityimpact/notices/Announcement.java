package org.equityimpact.notices;

import org.equityimpact.agenda.Meeting;
import org.equityimpact.docket.Docket;

/**
 * A screening that people may have to hear of.
 *
 * @param screening the id of the recorded run
 * @param meeting the id of the meeting
 * @param occasion why it was screened, in words, such as "7 days before the meeting"
 * @param scheduled whether the clock asked for it; then it is always told
 * @param changed whether it stops something else than the screening before; then it is told whoever asked for it
 */
public record Announcement(
        String screening,
        String meeting,
        Meeting meetingDetails,
        String occasion,
        Docket docket,
        boolean scheduled,
        boolean changed) {

    boolean isWorthTelling() {
        return scheduled || changed;
    }
}
