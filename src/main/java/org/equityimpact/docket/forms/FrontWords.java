package org.equityimpact.docket.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.CumulativeEffect;
import org.equityimpact.docket.CumulativeEffect.LiveDecision;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.ItemState;
import org.equityimpact.docket.forms.FrontPage.Counted;
import org.equityimpact.docket.forms.FrontPage.Elsewhere;
import org.equityimpact.docket.forms.FrontPage.Line;
import org.equityimpact.docket.forms.FrontPage.Together;
import org.jspecify.annotations.Nullable;

/** Puts what the agenda is as a whole into the words of the front page. */
record FrontWords(Docket docket) {

    /** So that it stays a page; the docket as JSON holds them all. */
    private static final int MOST_TOGETHER = 8;

    private static final int MOST_NOT_ASSESSED = 10;
    private static final int MOST_DECISIONS = 8;

    /** The name of the meeting on one line. */
    static String title(Docket docket) {
        var meeting = docket.meeting();
        var named = Stream.of(meeting.organisation(), meeting.body(), meeting.title())
                .filter(Objects::nonNull)
                .map(text -> Told.text(text, 80))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "Agenda" : named;
    }

    FrontPage page() {
        var coverage = docket.coverage();
        return new FrontPage(
                "Equity docket: " + title(docket),
                when(),
                "Screened %s, as of %s, under the rules %s"
                        .formatted(
                                Told.moment(docket.screenedAt()),
                                Told.day(docket.asOf()),
                                Told.text(docket.rulesVersion(), 19)),
                inShort(),
                outcomes(),
                Bar.of(coverage.share(), "%,d of %,d".formatted(coverage.assessed(), coverage.covered())),
                lines(notAssessed().stream().limit(MOST_NOT_ASSESSED)),
                moreNotAssessed(),
                lines(docket.stopped().stream()),
                released(),
                docket.cumulative().stream()
                        .limit(MOST_TOGETHER)
                        .map(FrontWords::together)
                        .toList(),
                moreTogether(),
                elsewhere());
    }

    private List<DocketItem> notAssessed() {
        return docket.items().stream()
                .filter(item -> item.state() == ItemState.UNASSESSED || item.state() == ItemState.UNUSABLE)
                .toList();
    }

    private @Nullable String moreNotAssessed() {
        int more = notAssessed().size() - MOST_NOT_ASSESSED;
        return more <= 0 ? null : "; and %,d more, named below".formatted(more);
    }

    private List<String> when() {
        var meeting = docket.meeting();
        var when = new ArrayList<String>();
        if (meeting.date() != null) {
            var time = meeting.time() == null ? "" : ", %s (%s)".formatted(meeting.time(), meeting.zone());
            when.add(Told.longDay(meeting.date()) + time);
        }
        if (meeting.location() != null) {
            when.add(Told.text(meeting.location(), 100));
        }
        docket.notes().forEach(note -> when.add(Told.text(note, 200)));
        return when;
    }

    private String inShort() {
        int stopped = docket.stopped().size();
        var items = Told.count(docket.items().size(), "item", "items");
        return stopped == 0
                ? "%s; nothing stops any of them.".formatted(items)
                : "%s; %,d may not be decided as %s."
                        .formatted(items, stopped, stopped == 1 ? "it stands" : "they stand");
    }

    private List<Line> released() {
        return docket.items().stream()
                .filter(item -> item.clearance().releases().stream().anyMatch(release -> release.by() != null))
                .map(item -> new Line(
                        ItemWords.anchor(item),
                        Told.text(item.number(), 20),
                        Told.text(item.title(), 56),
                        ItemWords.badge(item),
                        by(item)))
                .toList();
    }

    private static String by(DocketItem item) {
        return item.clearance().releases().stream()
                .filter(release -> release.by() != null)
                .map(release -> "%s, until %s".formatted(Told.text(String.valueOf(release.by()), 50), release.until()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<Counted> outcomes() {
        int assessed = docket.coverage().assessed();
        return worstFirst()
                .map(outcome -> new Counted(
                        outcome.name(),
                        ItemWords.sentence(outcome.inWords()),
                        Bar.of(docket.outcomes().getOrDefault(outcome, 0), assessed)))
                .toList();
    }

    private static Stream<Outcome> worstFirst() {
        return Arrays.stream(Outcome.values()).sorted(Comparator.reverseOrder());
    }

    private static List<Line> lines(Stream<DocketItem> items) {
        return items.map(item -> new Line(
                        ItemWords.anchor(item),
                        Told.text(item.number(), 20),
                        Told.text(item.title(), 56),
                        ItemWords.badge(item),
                        weightiest(item)))
                .toList();
    }

    /** What holds it for certain, otherwise what was found. */
    private static String weightiest(DocketItem item) {
        var holds = item.clearance().holds();
        return !holds.get(0).stopsForCertain() && !item.reasons().isEmpty()
                ? Told.text(item.reasons().get(0).title(), 100) + "."
                : Told.text(holds.get(0).told(), 100);
    }

    private static Together together(CumulativeEffect effect) {
        return new Together(
                ItemWords.sentence(Told.text(effect.label(), 80)).replaceAll("\\.$", ""),
                effect.year(),
                Told.few(effect.decisions().stream().map(FrontWords::named).toList(), MOST_DECISIONS, 60),
                effect.savings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(sum -> Told.money(sum.getValue(), sum.getKey()))
                        .collect(Collectors.joining("; ")));
    }

    private static String named(LiveDecision decision) {
        return decision.item() == null ? "“%s” (not on this agenda)".formatted(decision.title()) : decision.item();
    }

    private @Nullable String moreTogether() {
        int more = docket.cumulative().size() - MOST_TOGETHER;
        return more <= 0
                ? null
                : "%s more; the docket as JSON tells all of them.".formatted(Told.count(more, "group", "groups"));
    }

    private List<Elsewhere> elsewhere() {
        return docket.items().stream()
                .filter(item -> item.state() == ItemState.EXEMPT || item.state() == ItemState.NOT_COVERED)
                .map(item -> new Elsewhere(Told.text(item.number(), 20), Told.text(item.title(), 120), why(item)))
                .toList();
    }

    private static String why(DocketItem item) {
        var exemption = item.exemption();
        if (exemption == null) {
            return "its type needs no assessment";
        }
        var note = exemption.note() == null ? "" : ": " + Told.text(exemption.note(), 160);
        return Told.text(exemption.label(), 100) + note;
    }
}
