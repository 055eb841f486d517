package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.equityimpact.screening.Screened;
import org.equityimpact.store.KeptScreenings;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.equityimpact.store.ScreeningStart;
import org.equityimpact.store.ScreeningStart.SetTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** What goes wrong with a run is seen, kept and made good. */
@Import(ScreeningFailuresTests.WithAListener.class)
class ScreeningFailuresTests extends AtMeetings {

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private Listener listener;

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private KeptScreenings screenings;

    @BeforeEach
    void begin() {
        setClock("2026-11-20T09:30:00Z");
    }

    @Test
    void whatFailsIsKeptAndTriedAgainAfterAWhileThatGrows() {
        String meeting = meeting(byReference("fails-1"));
        listener.refuse(id(meeting));

        look();
        lookAt("2026-11-20T09:30:59Z");
        assertThat(occasions(meeting)).containsExactly("first failed");
        get(meeting + "/screenings").says("/items/0/error", "java.lang.IllegalStateException: no room");

        lookAt("2026-11-20T09:31:00Z");
        lookAt("2026-11-20T09:32:59Z");
        assertThat(occasions(meeting)).containsExactly("first failed", "first failed");

        listener.refuseNothing();
        lookAt("2026-11-20T09:33:00Z");
        look();
        assertThat(occasions(meeting)).containsExactly("first failed", "first failed", "first");
    }

    @Test
    void aSetTimeWhoseRunFailedIsDoneStill() {
        String meeting = meeting(byReference("fails-2"));
        look();
        listener.refuse(id(meeting));
        lookAt("2026-11-26T14:00:00Z");
        listener.refuseNothing();

        lookAt("2026-11-26T14:01:00Z");

        assertThat(occasions(meeting)).containsExactly("first", "scheduled 14 failed", "scheduled 14");
    }

    @Test
    void whatFailsCostsNoOtherMeeting() {
        String first = meeting(byReference("fails-3"));
        String second = meeting(byReference("fails-4"));
        listener.refuse(id(first));

        look();

        assertThat(occasions(first)).containsExactly("first failed");
        assertThat(occasions(second)).containsExactly("first");
        listener.refuseNothing();
    }

    @Test
    void aRunWhoseInstanceIsGoneIsSeenAndDoneAgain() {
        String meeting = meeting(byReference("gone-1"));
        look();
        setClock("2026-11-26T14:00:00Z");
        var setTime = new SetTime(14, Instant.parse("2026-11-26T14:00:00Z"), "2026-12-10/14");
        var gone = screenings
                .begin(new ScreeningStart(id(meeting), Occasion.SCHEDULED, setTime, null, "a\nb\nc\nd", "gone/1"))
                .orElseThrow();

        look();

        assertThat(occasions(meeting)).containsExactly("first", "scheduled 14 broken_off", "scheduled 14");
        get(meeting + "/screenings")
                .says("/items/0/repeats", gone.id())
                .says("/items/1/error", "The instance that it ran on was gone before it ended.");
    }

    @Test
    void aRunThatWasAskedForAndBrokeOffIsDoneAgain() {
        String meeting = meeting(byReference("gone-2"));
        look();
        screenings.begin(new ScreeningStart(id(meeting), Occasion.ASKED, null, null, "a\nb\nc\nd", "gone/1"));

        look();
        look();

        assertThat(occasions(meeting)).containsExactly("first", "asked broken_off", "asked");
    }

    @Test
    void whoListensHearsOfEveryRunWithTheDocketBefore() {
        String meeting = meeting(submitted("heard", NOBODY_ASKED));
        look();
        post(ASSESSMENTS, proposal("heard", ASKED)).is(201);
        look();

        var heard = listener.heard(id(meeting));
        assertThat(heard)
                .extracting(Screened::screening)
                .extracting(ScreeningRecord::occasion)
                .containsExactly(Occasion.FIRST, Occasion.PROPOSAL);
        assertThat(heard.get(0).before()).isNull();
        assertThat(heard.get(1).before()).isEqualTo(heard.get(0).docket());
    }

    @Test
    void aClearanceThatCannotBeBroughtUpToDateClearsNothing() {
        String meeting = meeting("\"exempt\":{\"reason\":\"minutes\"}");
        get(meeting + "/clearance").says("/cleared", true);
        put(meeting, agenda("\"exempt\":{\"reason\":\"ceremonial\"}")).is(200);
        listener.refuse(id(meeting));

        get(meeting + "/clearance").is(200).says("/cleared", false).says("/current", false);

        listener.refuseNothing();
        get(meeting + "/clearance").says("/cleared", true).says("/current", true);
    }

    private static String id(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    /** Hears of runs, and refuses those over some meetings. */
    static final class Listener {

        private final Set<String> refused = new HashSet<>();
        private final List<Screened> heard = new ArrayList<>();

        @EventListener
        synchronized void on(Screened screened) {
            if (refused.contains(screened.screening().meeting())) {
                throw new IllegalStateException("no room");
            }
            heard.add(screened);
        }

        synchronized void refuse(String meeting) {
            refused.add(meeting);
        }

        synchronized void refuseNothing() {
            refused.clear();
        }

        synchronized List<Screened> heard(String meeting) {
            return heard.stream()
                    .filter(screened -> screened.screening().meeting().equals(meeting))
                    .toList();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAListener {

        @Bean
        Listener listener() {
            return new Listener();
        }
    }
}
