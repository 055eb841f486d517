package org.equityimpact.notices;

import java.time.Instant;
import org.equityimpact.agenda.Meeting;

/**
 * A screening as a feed tells it.
 *
 * @param meeting the id of the meeting
 * @param occasion why it was screened, in words
 */
public record ScreeningEntry(
        String id, String meeting, Meeting meetingDetails, Instant screenedAt, String occasion, Counts counts) {}
