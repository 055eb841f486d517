package org.equityimpact.docket.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Confidence;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Clearance;
import org.equityimpact.docket.Clearance.Ground;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.DocketItem.GateLine;
import org.equityimpact.docket.DocketItem.MissingFact;
import org.equityimpact.docket.DocketItem.Question;
import org.equityimpact.docket.DocketItem.Reason;
import org.equityimpact.docket.ItemState;
import org.equityimpact.docket.Papers;
import org.equityimpact.docket.VersionDifference;
import org.equityimpact.docket.VersionDifference.Move;

/** Dockets to be put into their forms: of real decisions, of every state, and of items that say as much as an item can. */
final class Dockets {

    /** All that has ever broken a page. */
    static final String HOSTILE =
            "</td></table><script>alert(1)</script><img src=\"http://127.0.0.1:9/x\"/> ]]> &amp; \u0000\u0007\u001B\uD800 \u202Eesrever\u202C ";

    private static final Docket SAMPLES = Papers.docket(Papers.ofAllSamples());

    private static final Docket EVERY_STATE = Papers.docket(Papers.of(
            Papers.sample("19-bristol-high-needs-budget-2018"),
            Papers.sample("ready-evening-bus-for-rural-schools"),
            new Matter.Nothing(),
            new Matter.Exempt("minutes", "of November"),
            Papers.text("{")));

    private Dockets() {}

    static Docket ofSamples() {
        return SAMPLES;
    }

    static Docket ofEveryState() {
        return EVERY_STATE;
    }

    /** The same meeting with other items. */
    static Docket of(DocketItem... items) {
        var from = SAMPLES;
        return new Docket(
                from.meeting(),
                from.notes(),
                from.screenedAt(),
                from.asOf(),
                from.rulesVersion(),
                from.smallNumbers(),
                from.coverage(),
                from.outcomes(),
                from.cumulative(),
                Arrays.asList(items));
    }

    /** An item of which everything that can be said is said, each text being the given one. */
    static DocketItem full(int position, String text) {
        var hold = new Hold("burden-far-above-share", Outcome.HOLD, Ground.HELD_OVER, text, 1);
        var release = new Release(
                "gap-projected-to-widen", Outcome.REVISE, "ovr-1", text, text, text, LocalDate.of(2027, 1, 31), 2);
        var move = new Move("no-data-source", text, "fires", "clear", 9, List.of("/dataSources/0", "/title"));
        return new DocketItem(
                position,
                "5." + position,
                text,
                text,
                "ref-" + position,
                3,
                4,
                "01kbr",
                ItemState.ASSESSED,
                null,
                Outcome.HOLD,
                new Concern(new BigDecimal("33.4"), new BigDecimal("58.0")),
                new BigDecimal("0.28"),
                Confidence.LOW,
                times(12, new GateLine("burden-far-above-share", Outcome.HOLD, true, text)),
                times(3, new Reason("no-data-source", text, "high", 9, text, text)),
                times(3, new MissingFact("/impacts/0/severity", text, List.of("severe-harm-to-group"))),
                new VersionDifference(
                        2,
                        Outcome.REVISE,
                        new Concern(new BigDecimal("20.0"), new BigDecimal("100.0")),
                        new BigDecimal("0.20"),
                        times(40, "/impacts/0/severity"),
                        times(8, move)),
                times(5, new Question("no-data-source", text, text)),
                text,
                List.of("no-data-source"),
                List.of(text),
                new Clearance(false, times(12, hold), times(3, release)),
                List.of());
    }

    private static <T> List<T> times(int count, T one) {
        return Collections.nCopies(count, one);
    }
}
