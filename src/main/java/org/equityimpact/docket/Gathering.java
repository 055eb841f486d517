package org.equityimpact.docket;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.facts.disparity.SmallNumbers;

/** Makes a docket of the screened items: what is stopped first, and what the agenda is as a whole. */
record Gathering(List<Screened> screened) {

    private static final int SHOWN_DECIMALS = 2;

    Docket docket(
            Agenda agenda,
            Instant now,
            LocalDate day,
            String rulesVersion,
            SmallNumbers smallNumbers,
            List<CumulativeEffect> cumulative) {
        return new Docket(
                agenda.meeting(),
                notes(agenda, now),
                now,
                day,
                rulesVersion,
                smallNumbers,
                coverage(),
                outcomes(),
                cumulative,
                stoppedFirst());
    }

    private static List<String> notes(Agenda agenda, Instant now) {
        var notes = new ArrayList<>(agenda.notes());
        if (agenda.meeting().isOver(now)) {
            notes.add(
                    0,
                    "The meeting was on %s; this docket is made afterwards."
                            .formatted(agenda.meeting().date()));
        }
        return notes;
    }

    private List<DocketItem> stoppedFirst() {
        return screened.stream()
                .map(Screened::item)
                .sorted(comparing((DocketItem item) -> item.clearance().cleared())
                        .thenComparing(Gathering::standsWith, Collections.reverseOrder())
                        .thenComparing(item -> item.outcome() == null)
                        .thenComparing(DocketItem::position))
                .toList();
    }

    /** What was not assessed stands with what cannot be told, what needs no assessment with what is ready. */
    private static Outcome standsWith(DocketItem item) {
        if (item.outcome() != null) {
            return item.outcome();
        }
        return item.clearance().cleared() ? Outcome.READY : Outcome.INCOMPLETE;
    }

    private Map<Outcome, Integer> outcomes() {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, (int) screened.stream()
                    .filter(one -> one.item().outcome() == outcome)
                    .count());
        }
        return outcomes;
    }

    private Coverage coverage() {
        int exempt = count(ItemState.EXEMPT);
        int notCovered = count(ItemState.NOT_COVERED);
        int covered = screened.size() - exempt - notCovered;
        return new Coverage(
                screened.size(),
                covered,
                count(ItemState.ASSESSED),
                count(ItemState.UNASSESSED),
                count(ItemState.UNUSABLE),
                exempt,
                notCovered,
                share(count(ItemState.ASSESSED), covered));
    }

    /** Rounded down, so that not all never looks like all. */
    private static BigDecimal share(int assessed, int covered) {
        return covered == 0
                ? BigDecimal.ONE.setScale(SHOWN_DECIMALS)
                : BigDecimal.valueOf(assessed).divide(BigDecimal.valueOf(covered), SHOWN_DECIMALS, RoundingMode.DOWN);
    }

    private int count(ItemState state) {
        return (int)
                screened.stream().filter(one -> one.item().state() == state).count();
    }
}
