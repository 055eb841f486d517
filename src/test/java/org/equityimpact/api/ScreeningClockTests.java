package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Screening by itself; every meeting is known on the 20th of November and takes place on the 10th of December. */
class ScreeningClockTests extends AtMeetings {

    @BeforeEach
    void begin() {
        setClock("2026-11-20T09:30:00Z");
    }

    @Test
    void screensAtEachSetTimeOnce() {
        String meeting = meeting(byReference("clock-1"));
        look();
        lookAt("2026-11-26T13:59:59Z");
        assertThat(occasions(meeting)).containsExactly("first");

        lookAt("2026-11-26T14:00:00Z");
        look();
        assertThat(occasions(meeting)).containsExactly("first", "scheduled 14");

        lookAt("2026-12-03T14:00:01Z");
        lookAt("2026-12-08T20:00:00Z");
        lookAt("2026-12-10T23:00:00Z");
        assertThat(occasions(meeting)).containsExactly("first", "scheduled 14", "scheduled 7", "scheduled 2");
        get(meeting + "/screenings").says("/items/0/scheduledFor", "2026-12-08T14:00:00Z");
    }

    @Test
    void makesUpForSetTimesThatWereMissedWithOneRun() {
        String meeting = meeting(byReference("clock-2"));

        lookAt("2026-12-09T00:00:00Z");
        look();

        assertThat(occasions(meeting)).containsExactly("scheduled 2");
    }

    @Test
    void coversWithItsFirstRunTheSetTimesBeforeTheMeetingWasKnown() {
        setClock("2026-12-04T09:30:00Z");
        String meeting = meeting(byReference("clock-3"));

        look();
        look();
        assertThat(occasions(meeting)).containsExactly("first");
        lookAt("2026-12-08T14:00:00Z");
        assertThat(occasions(meeting)).containsExactly("first", "scheduled 2");
    }

    @Test
    void screensAgainWhenTheAgendaOrAProposalOrAnOverrideChanges() {
        String meeting = meeting(submitted("clock-4", NOBODY_ASKED));
        look();

        put(meeting, agenda(byReference("clock-4"), "\"title\":\"New\"")).is(200);
        look();
        post(ASSESSMENTS, proposal("clock-4", SILENT)).is(201);
        look();
        String override =
                post(OVERRIDES, override("clock-4", GATE, "2026-11-21")).is(201).header("Location");
        look();
        lookAt("2026-11-22T07:59:59Z");
        assertThat(occasions(meeting)).containsExactly("first", "agenda", "proposal", "override");
        lookAt("2026-11-22T08:00:00Z");
        assertThat(occasions(meeting)).containsExactly("first", "agenda", "proposal", "override", "override");
        post(override + "/withdrawal", "{\"by\":\"Ben\",\"reason\":\"It has run out.\"}")
                .is(200);
        look();
        assertThat(occasions(meeting)).hasSize(5);
    }

    @Test
    void goesOnToSeeChangesWhereASetTimeThatIsDoneIsMoved() {
        String meeting = meeting(byReference("clock-7"));
        look();
        lookAt("2026-11-26T14:00:00Z");
        put(meeting, agenda(byReference("clock-7")).replace("America/Los_Angeles", "Pacific/Honolulu"))
                .is(200);

        lookAt("2026-11-26T16:00:00Z");
        look();

        assertThat(occasions(meeting)).containsExactly("first", "scheduled 14", "agenda");
    }

    @Test
    void screensNoMeetingThatIsEmptyCancelledOrOver() {
        String empty = meeting();
        String cancelled = meeting(byReference("clock-5"));
        call("DELETE", cancelled).is(200);
        String later = meeting(byReference("clock-5"));

        look();
        assertThat(occasions(empty)).isEmpty();
        assertThat(occasions(cancelled)).isEmpty();
        assertThat(occasions(later)).containsExactly("first");

        lookAt("2026-12-11T08:00:00Z");
        assertThat(occasions(later)).containsExactly("first");
    }

    @Test
    void screensForTheDayWhereTheMeetingIsHeld() {
        setClock("2026-11-21T07:00:00Z");
        String meeting = meeting(byReference("clock-6"));

        look();

        get(meeting + "/docket").says("/asOf", "2026-11-20");
    }

    @Test
    void looksAgainBeforeItClearsOnALaterDay() {
        String meeting = meeting("\"exempt\":{\"reason\":\"minutes\"}");
        look();

        setClock("2026-11-22T09:30:00Z");
        get(meeting + "/clearance").says("/cleared", true).says("/screenedAt", "2026-11-22T09:30:00Z");

        assertThat(occasions(meeting)).containsExactly("first", "asked");
    }

    @Test
    void answersForAMeetingThatIsOverAsItStoodThen() {
        String meeting = meeting("\"exempt\":{\"reason\":\"minutes\"}");
        look();

        setClock("2026-12-12T09:30:00Z");

        get(meeting + "/clearance").is(200).says("/cleared", true).says("/current", false);
        assertThat(occasions(meeting)).containsExactly("first");
    }
}
