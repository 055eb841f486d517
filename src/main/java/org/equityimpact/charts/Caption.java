package org.equityimpact.charts;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.ComparisonBasis;
import org.equityimpact.facts.disparity.DataQuality;
import org.equityimpact.facts.disparity.DataQuality.Issue;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.ProjectionBasis;
import org.jspecify.annotations.Nullable;

/** What stands below a chart: where the figures come from, whom they are compared with, and how far they can be trusted. */
final class Caption {

    /** Told elsewhere in the chart, or of no weight for how it is read. */
    private static final Set<Issue> LEFT_OUT = EnumSet.of(
            Issue.NO_HISTORY,
            Issue.NO_PROJECTION,
            Issue.SUPPRESSED_INPUT,
            Issue.SMALL_CELL,
            Issue.SMALL_N,
            Issue.PERIOD_MISSING,
            Issue.SOURCE_MISSING,
            Issue.BASIS_WEAK);

    private static final int MOST_LINES = 3;

    private final Subject subject;

    Caption(Subject subject) {
        this.subject = subject;
    }

    /** Gives the y below it. */
    double draw(Drawing drawing, double top) {
        var lines = paragraphs().stream()
                .flatMap(paragraph -> Lettering.lines(paragraph, Type.SMALL, Drawing.ROOM, MOST_LINES).stream())
                .toList();
        var y = drawing.paragraph(lines, Type.SMALL, top);
        return drawing.paragraph(List.of(Wording.SCREEN), Type.HEADING, y + 5);
    }

    private List<String> paragraphs() {
        return Stream.concat(facts().stream(), Stream.ofNullable(trust())).toList();
    }

    /** All but what is told of the data as such. */
    List<String> facts() {
        var period = Objects.requireNonNullElse(subject.period(), "not given");
        return Stream.of(
                        "Source: %s. Period: %s.".formatted(source(), period),
                        compared(),
                        new PolicyWords(subject).lines(),
                        intervals(),
                        projection(),
                        hidden())
                .filter(Objects::nonNull)
                .toList();
    }

    private String source() {
        var source = subject.indicator().source();
        return source == null ? "not given" : withoutStop(Clean.text(source));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private String compared() {
        var whom = subject.rows().stream()
                .filter(row -> row.measured().basis() != ComparisonBasis.NONE)
                .map(this::whom)
                .distinct()
                .collect(Collectors.joining(", or with "));
        return whom.isEmpty()
                ? "There is nothing to compare the groups with."
                : "Each group is compared with %s.".formatted(whom);
    }

    private String whom(GroupRow row) {
        var measured = row.measured();
        return switch (measured.basis()) {
            case REPORTED_OTHERS -> "all other groups reported, taken together";
            case POPULATION_LESS_GROUP -> "all students outside it";
            case STATE_OTHERS -> "the State's students outside it, where the others at home are too few";
            case REFERENCE_GROUP, NONE ->
                Lettering.inLine(Clean.text(String.valueOf(measured.referenceGroup())))
                        + (measured.comparison() == Comparison.HIGHEST_RATE ? " (the best-off group)" : "");
        };
    }

    private @Nullable String intervals() {
        var hasIntervals = subject.rows().stream()
                .anyMatch(row -> row.measured().measures().wilsonLow() != null);
        return hasIntervals ? "The intervals show how far chance from year to year may move a figure." : null;
    }

    private @Nullable String projection() {
        if (!subject.hasProjection()) {
            return null;
        }
        var note = subject.indicator().projectionNote();
        return "The projection rests on %s%s."
                .formatted(
                        basis(subject.indicator().projectionBasis()),
                        note == null ? "" : ": " + withoutStop(Clean.text(note)));
    }

    private static String basis(@Nullable ProjectionBasis basis) {
        if (basis == null) {
            return "nothing that was stated";
        }
        return switch (basis) {
            case PILOT -> "a pilot";
            case RESEARCH -> "research";
            case MODEL -> "a model";
            case JUDGEMENT -> "judgement";
            case NONE -> "nothing";
        };
    }

    private @Nullable String hidden() {
        return subject.rows().stream().noneMatch(GroupRow::isHidden)
                ? null
                : "“%s”: the group is withheld because it, or a group that its figures would give away, is small."
                        .formatted(Wording.sentence(Wording.TOO_FEW_TO_SHOW));
    }

    private @Nullable String trust() {
        var notes = notes(subject.notes().stream()
                .filter(note -> !LEFT_OUT.contains(note.code()))
                .toList());
        return notes.isEmpty() ? null : "About the data: " + String.join("; ", notes) + ".";
    }

    /** Each note once, with the number of the groups that it is about. */
    static List<String> notes(List<DataQuality> notes) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (var note : notes) {
            groups.merge(note.detail(), note.group() == null ? 0 : 1, Integer::sum);
        }
        return groups.entrySet().stream()
                .map(note -> note.getValue() == 0
                        ? note.getKey()
                        : note.getKey() + " (" + Wording.many(note.getValue(), "group", "groups") + ")")
                .toList();
    }
}
