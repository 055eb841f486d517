package org.equityimpact.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.docket.Clearance.Ground;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.DocketItem.GateLine;
import org.equityimpact.docket.DocketItem.MissingFact;
import org.equityimpact.docket.DocketItem.Reason;
import org.equityimpact.docket.VersionDifference;
import org.jspecify.annotations.Nullable;

/** Writes one item of a docket for people: what to do in words first, then the figures, then why, then what to ask. */
record DocketItemText(Page page) {

    private static final String INDENT = " ".repeat(12);

    void print(DocketItem item) {
        page.blank();
        page.blank();
        heading(item);
        figures(item);
        section("Gates reached", gates(item, true), this::gate);
        section("Gates that cannot be told yet", gates(item, false), this::gate);
        section("Weighs most", item.reasons(), this::reason);
        section("Missing, the cheapest first", item.missing(), this::missing);
        difference(item.difference());
        section("To ask in the meeting", item.questions(), one -> page.paragraph("  - ", one.question()));
        section("Holds it, too", holdsNotTold(item), this::hold);
        section("Released", item.clearance().releases(), this::release);
        item.complaints().forEach(complaint -> page.paragraph("  - ", complaint));
    }

    private void heading(DocketItem item) {
        var outcome = item.outcome();
        var lead = Plain.text(item.number()) + "  ";
        if (outcome != null) {
            page.paragraph(lead, outcome + " - " + outcome.inWords() + ".", TextReport.ink(outcome));
        } else {
            page.paragraph(lead, inWords(item), item.clearance().cleared() ? Ink.PLAIN : Ink.YELLOW);
        }
        page.paragraph(" ".repeat(lead.length()), item.title(), Ink.BOLD);
        var known = Stream.of(
                        item.organisation(),
                        item.reference() == null ? null : "reference " + item.reference(),
                        item.version() == null ? null : "version " + item.version())
                .flatMap(Stream::ofNullable)
                .toList();
        if (!known.isEmpty()) {
            page.paragraph(" ".repeat(lead.length()), String.join(", ", known), Ink.DIM);
        }
    }

    /** What an item came out as, in one word. */
    static String word(DocketItem item) {
        return item.outcome() != null
                ? item.outcome().toString()
                : item.state().toString().replace('_', ' ');
    }

    private static String inWords(DocketItem item) {
        return switch (item.state()) {
            case UNASSESSED -> "UNASSESSED - no assessment came with it, and it needs one or may.";
            case UNUSABLE -> "UNUSABLE - what came with it cannot be used.";
            case NOT_COVERED -> "NOT COVERED - of a type that needs no assessment.";
            case EXEMPT -> "EXEMPT - %s".formatted(exemption(item));
            case ASSESSED -> "Assessed.";
        };
    }

    private static String exemption(DocketItem item) {
        var exemption = item.exemption();
        if (exemption == null) {
            return "for a named reason.";
        }
        return exemption.note() == null
                ? exemption.label() + "."
                : "%s: %s".formatted(exemption.label(), exemption.note());
    }

    private void figures(DocketItem item) {
        var concern = item.concern();
        var completeness = item.completeness();
        var confidence = item.confidence();
        if (concern != null && completeness != null && confidence != null) {
            new ThreeFigures(page).print(concern, completeness, confidence);
        }
    }

    private static List<GateLine> gates(DocketItem item, boolean confirmed) {
        return item.gates().stream()
                .filter(gate -> gate.confirmed() == confirmed)
                .toList();
    }

    private void gate(GateLine gate) {
        page.paragraph("  %-7s ".formatted(gate.level()), gate.reason());
    }

    private void reason(Reason reason) {
        page.paragraph("  %-8s  ".formatted(reason.severity()), reason.message());
        page.paragraph(INDENT + "Next: ", reason.nextStep());
    }

    private void missing(MissingFact fact) {
        page.paragraph("  - ", fact.what() == null ? fact.path() : "%s (%s)".formatted(fact.what(), fact.path()));
    }

    private void difference(@Nullable VersionDifference difference) {
        if (difference != null) {
            page.heading("Since version %d".formatted(difference.version()));
            page.paragraph(
                    "  ",
                    "It was %s, confirmed %s, possible %s; %s changed."
                            .formatted(
                                    difference.outcome(),
                                    difference.concern().confirmed().toPlainString(),
                                    difference.concern().possible().toPlainString(),
                                    difference.changed().size() == 1
                                            ? "1 place"
                                            : "%,d places"
                                                    .formatted(
                                                            difference.changed().size())));
            difference
                    .moves()
                    .forEach(move -> page.paragraph(
                            "  - ",
                            "%s: %s, and now %s".formatted(move.title(), status(move.before()), status(move.after()))));
        }
    }

    private static String status(String code) {
        return code.replace('_', ' ');
    }

    /** What the gates and findings above do not say already. */
    private static List<Hold> holdsNotTold(DocketItem item) {
        var told = item.gates().stream().map(GateLine::gate).toList();
        var found = item.reasons().stream().map(Reason::message).toList();
        return item.clearance().holds().stream()
                .filter(hold -> hold.ground() != Ground.UNUSABLE)
                .filter(hold -> hold.ground() == Ground.HELD_OVER || !told.contains(hold.gate()))
                .filter(hold -> !found.contains(hold.reason()))
                .toList();
    }

    private void hold(Hold hold) {
        var since = hold.sinceVersion() == null || hold.ground() != Ground.HELD_OVER
                ? ""
                : " (version %d reached it, and nothing stated since settles it)".formatted(hold.sinceVersion());
        page.paragraph(
                "  %-7s ".formatted(hold.level() == Outcome.INCOMPLETE ? "open" : hold.level()), hold.reason() + since);
    }

    private void release(Release release) {
        var by = Stream.of(release.by(), release.role())
                .flatMap(Stream::ofNullable)
                .toList();
        var until = release.until() == null ? "" : ", until " + release.until();
        page.paragraph(
                "  %-7s ".formatted(release.level()),
                "%s: %s%s"
                        .formatted(
                                release.gate(),
                                release.reason(),
                                by.isEmpty() ? "" : " (%s%s)".formatted(String.join(", ", by), until)));
    }

    private <T> void section(String heading, List<T> entries, Consumer<T> print) {
        if (!entries.isEmpty()) {
            page.heading(heading);
            entries.forEach(print);
        }
    }
}
