package org.equityimpact.notices;

import java.time.Instant;
import org.equityimpact.agenda.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a calendar tells it.
 *
 * @param revision counted up from 0 whenever the meeting or its agenda changes
 * @param changedAt when it last did
 * @param counts what its newest docket comes to; null where it has not been screened
 */
public record MeetingEntry(
        String id,
        int revision,
        Meeting meeting,
        boolean cancelled,
        Instant changedAt,
        @Nullable Counts counts) {}
