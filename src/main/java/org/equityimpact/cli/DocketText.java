package org.equityimpact.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.docket.CumulativeEffect;
import org.equityimpact.docket.CumulativeEffect.LiveDecision;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.jspecify.annotations.Nullable;

/** Writes a docket for people: what is stopped first, item by item, and then what the agenda is as a whole. */
record DocketText(Page page) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void print(Docket docket) {
        heading(docket);
        overview(docket.items());
        var items = new DocketItemText(page);
        docket.items().forEach(items::print);
        asAWhole(docket);
        together(docket.cumulative());
    }

    private void heading(Docket docket) {
        var meeting = docket.meeting();
        page.paragraph("", joined(", ", "Agenda", meeting.organisation(), meeting.body(), meeting.title()), Ink.BOLD);
        var time = meeting.time() == null ? "" : " %s (%s)".formatted(meeting.time(), meeting.zone());
        var when = meeting.date() == null ? null : meeting.date() + time;
        page.paragraph("", joined(", ", "No day is known", when, meeting.location()));
        page.paragraph("", "%s As of %s.".formatted(inShort(docket), docket.asOf()));
        docket.notes().forEach(note -> page.paragraph("Note: ", note));
    }

    private void overview(List<DocketItem> items) {
        int widest =
                items.stream().mapToInt(item -> item.number().length()).max().orElse(0);
        page.blank();
        items.forEach(item -> page.paragraph(
                "  %s  %-11s  "
                        .formatted(
                                Plain.text(item.number())
                                        + " ".repeat(widest - item.number().length()),
                                DocketItemText.word(item)),
                item.title()));
    }

    private static String inShort(Docket docket) {
        int stopped = docket.stopped().size();
        var items = counted(docket.items().size(), "item");
        return stopped == 0
                ? "%s; nothing stops any of them.".formatted(items)
                : "%s; %,d may not be decided as %s."
                        .formatted(items, stopped, stopped == 1 ? "it stands" : "they stand");
    }

    private void asAWhole(Docket docket) {
        var coverage = docket.coverage();
        page.blank();
        page.heading("The agenda as a whole");
        page.paragraph(
                "  Assessed: ",
                "%,d of %,d that need an assessment or may (%s %%)%s"
                        .formatted(
                                coverage.assessed(),
                                coverage.covered(),
                                coverage.share().multiply(HUNDRED).setScale(0, RoundingMode.DOWN),
                                joinedOf(
                                        part(coverage.unassessed(), "came without an assessment"),
                                        part(coverage.unusable(), "cannot be used"))));
        page.paragraph(
                "  Outcomes: ",
                Stream.of(Outcome.values())
                        .sorted(Comparator.reverseOrder())
                        .map(outcome -> "%,d %s".formatted(docket.outcomes().getOrDefault(outcome, 0), outcome))
                        .collect(Collectors.joining(", ")));
        if (coverage.exempt() + coverage.notCovered() > 0) {
            page.paragraph(
                    "  No assessment needed: ",
                    "%,d exempt, %,d of a type that needs none".formatted(coverage.exempt(), coverage.notCovered()));
        }
    }

    private void together(List<CumulativeEffect> effects) {
        if (!effects.isEmpty()) {
            page.heading("Groups that several live decisions burden together");
            effects.forEach(effect -> page.paragraph(
                    "  - ",
                    "%s, %d: %s%s"
                            .formatted(
                                    effect.label(),
                                    effect.year(),
                                    effect.decisions().stream()
                                            .map(DocketText::named)
                                            .collect(Collectors.joining(", ")),
                                    savings(effect.savings()))));
        }
    }

    private static String named(LiveDecision decision) {
        return decision.item() == null
                ? "\"%s\" (not on this agenda)".formatted(decision.title())
                : "item " + decision.item();
    }

    private static String savings(Map<String, BigDecimal> savings) {
        return savings.isEmpty()
                ? ""
                : savings.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(sum -> "%,d %s".formatted(sum.getValue().toBigInteger(), sum.getKey()))
                        .collect(Collectors.joining(" and ", "; those that state a saving save ", " together"));
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : "%,d %s".formatted(count, what);
    }

    private static String joinedOf(String... parts) {
        var told = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return told.isEmpty() ? "" : "; " + told;
    }

    private static String joined(String between, String otherwise, @Nullable String... parts) {
        var told = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return told.isEmpty() ? otherwise : told;
    }

    private static String counted(int count, String thing) {
        return "%,d %s%s".formatted(count, thing, count == 1 ? "" : "s");
    }
}
