package org.equityimpact.screening;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeetings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that every meeting that is ahead is screened in time. What goes wrong with one costs no other. */
public final class ScreeningClock {

    private static final Logger LOG = LoggerFactory.getLogger(ScreeningClock.class);

    private final KeptMeetings meetings;
    private final Screenings screenings;
    private final InstantSource clock;
    private final Map<String, String> told = new HashMap<>();

    ScreeningClock(KeptMeetings meetings, Screenings screenings, InstantSource clock) {
        this.meetings = meetings;
        this.screenings = screenings;
        this.clock = clock;
    }

    /** Looks once at every meeting that is ahead. */
    public synchronized void look() {
        try {
            meetings.ahead(clock.instant()).forEach(this::lookAt);
            told.remove("");
        } catch (RuntimeException failure) {
            tell("", "The meetings could not be looked after; trying again", failure);
        }
    }

    private void lookAt(KeptMeeting meeting) {
        try {
            screenings.lookAfter(meeting);
            told.remove(meeting.id());
        } catch (RuntimeException failure) {
            tell(meeting.id(), "The meeting %s could not be screened; trying again".formatted(meeting.id()), failure);
        }
    }

    /** Each failure once, for as long as it lasts. */
    private void tell(String about, String message, RuntimeException failure) {
        if (!failure.toString().equals(told.put(about, failure.toString()))) {
            LOG.error(message, failure);
        }
    }
}
