package org.equityimpact.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Assessment.FullRequired;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.equityimpact.assessment.Assessment.WayOut;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.cli.Page.Ink;

/** Writes assessments for people: what to do in words first, then the figures, then why, then what to do next. */
final class TextReport implements Report<Assessment> {

    private static final String INDENT = " ".repeat(12);

    private final Page page;
    private final ThreeFigures figures;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    TextReport(PrintStream out, Terminal terminal) {
        this.page = new Page(out, terminal);
        this.figures = new ThreeFigures(page);
    }

    @Override
    public void add(String name, Assessment assessment) {
        if (!counts.isEmpty()) {
            page.blank();
            page.blank();
        }
        counts.merge(assessment.outcome(), 1, Integer::sum);
        heading(name, assessment);
        figures(assessment);
        gates(assessment);
        findings(assessment.findings());
        cannotTell(assessment.cannotTell());
        wayOut(assessment);
        strengths(assessment);
        dataQuality(assessment);
        rules(assessment);
    }

    @Override
    public void end() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 1) {
            page.heading("%,d proposals: %s"
                    .formatted(
                            all,
                            counts.entrySet().stream()
                                    .map(count -> count.getValue() + " " + count.getKey())
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void heading(String name, Assessment assessment) {
        Outcome outcome = assessment.outcome();
        page.paragraph("", outcome + " - " + outcome.inWords() + ".", ink(outcome));
        page.paragraph("", assessment.title(), Ink.BOLD);
        String reference = assessment.reference() == null ? "" : "reference " + assessment.reference() + ", ";
        page.paragraph("", "%s (%sas of %s)".formatted(name, reference, assessment.asOf()), Ink.DIM);
        FullRequired full = assessment.fullRequired();
        if (full != null && full.value()) {
            page.paragraph("", "The quick card is not enough: " + String.join("; ", full.because()));
        }
    }

    private void figures(Assessment assessment) {
        figures.print(assessment.concern(), assessment.completeness(), assessment.confidence());
    }

    private void gates(Assessment assessment) {
        if (!assessment.gates().isEmpty()) {
            page.heading("Gates reached");
            assessment.gates().forEach(gate -> {
                page.paragraph("  %-7s ".formatted(gate.gate()), gate.reason());
                page.paragraph("          ", gate.rule(), Ink.DIM);
            });
        }
    }

    private void findings(List<Finding> findings) {
        section("Found", findings, Kind.RISK, this::risk);
        section("Left open", findings, Kind.GAP, this::gap);
    }

    private void section(String heading, List<Finding> findings, Kind kind, Consumer<Finding> print) {
        List<Finding> ofKind =
                findings.stream().filter(finding -> finding.kind() == kind).toList();
        if (!ofKind.isEmpty()) {
            page.heading(heading);
            ofKind.forEach(print);
        }
    }

    private void risk(Finding finding) {
        gap(finding);
        page.paragraph(INDENT + "Cleared by: ", finding.clearedBy(), Ink.DIM);
    }

    /** What clears a gap is what is missing, so the message and the next step say it all. */
    private void gap(Finding finding) {
        page.paragraph("  %-8s  ".formatted(finding.severity().code()), finding.message());
        page.paragraph(INDENT, "%s, %s".formatted(finding.rule(), points(finding.points())), Ink.DIM);
        page.paragraph(INDENT + "Next: ", finding.nextStep());
    }

    private void cannotTell(List<CannotTell> questions) {
        if (!questions.isEmpty()) {
            page.heading("Cannot be told yet; add, the cheapest first");
            questions.forEach(question -> page.paragraph(
                    "  - ",
                    "%s: %s (%s)"
                            .formatted(
                                    String.join(", ", question.missing()),
                                    question.title(),
                                    points(question.points()))));
        }
    }

    private void wayOut(Assessment assessment) {
        WayOut way = assessment.wayOut();
        if (way != null) {
            page.heading("The shortest way to " + way.outcome());
            way.changes().forEach(change -> page.paragraph("  - ", "%s (%s)".formatted(change.what(), change.path())));
        }
    }

    private void strengths(Assessment assessment) {
        if (!assessment.strengths().isEmpty()) {
            page.heading("Strengths");
            assessment.strengths().forEach(strength -> page.paragraph("  + ", strength.message()));
        }
    }

    private void dataQuality(Assessment assessment) {
        if (!assessment.dataQuality().isEmpty()) {
            page.heading("About the data");
            assessment.dataQuality().forEach(note -> page.paragraph("  - ", told(note)));
        }
    }

    private static String told(DataQualityNote note) {
        String about = Stream.of(note.indicator(), note.group())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        return "%s%s (%s)".formatted(about.isEmpty() ? "" : about + ": ", note.detail(), note.path());
    }

    private void rules(Assessment assessment) {
        List<RuleTrace> rules = assessment.rules();
        if (rules != null) {
            page.heading("What each rule says");
            rules.forEach(rule -> page.paragraph(
                    "  %-14s  ".formatted(rule.status().code().replace('_', ' ')),
                    rule.rule() + compared(rule.compared())));
        }
    }

    private static String compared(List<Evidence> compared) {
        return compared.isEmpty()
                ? ""
                : compared.stream()
                        .map(value -> value.path() + " = " + value.value())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case READY -> Ink.GREEN;
            case ACTIONS -> Ink.BOLD;
            case INCOMPLETE, REVISE -> Ink.YELLOW;
            case HOLD -> Ink.RED;
        };
    }
}
