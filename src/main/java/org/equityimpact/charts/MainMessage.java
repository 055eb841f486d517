package org.equityimpact.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.DisparityFlag;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.Verdict;
import org.jspecify.annotations.Nullable;

/** What a chart says, in sentences for those who cannot see it and those who look but once. */
final class MainMessage {

    private static final int LONGEST_NAME = 60;

    private final Subject subject;

    MainMessage(Subject subject) {
        this.subject = subject;
    }

    /** The group that stands out, and all groups together. */
    List<String> paragraphs() {
        var all = Stream.of(Optional.of(counted()), hiddenWhereTheyMeet(), Optional.of(projected()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.concat(worst().map(this::inWords).stream(), Stream.of(all))
                .toList();
    }

    /** The group at the highest level, and of those the one that fares worst. */
    private Optional<GroupRow> worst() {
        return subject.rows().stream()
                .filter(row -> row.level() == Level.HIGH || row.level() == Level.MEDIUM || row.level() == Level.WATCH)
                .max(Comparator.comparing(GroupRow::level).thenComparing(MainMessage::height));
    }

    private static double height(GroupRow row) {
        if (row.isInfinitelyWorse()) {
            return Double.MAX_VALUE;
        }
        return Stream.of(
                        row.figures().harmRatio(),
                        row.standardisedHarm(),
                        row.figures().harmGapPp())
                .filter(figure -> figure != null)
                .findFirst()
                .orElse(0.0);
    }

    private String inWords(GroupRow row) {
        var unit = subject.unit();
        var words = new RowWords(subject, row);
        var figures = row.figures();
        var name = Lettering.inLine(shortened(row.name()));
        if (row.isReference() || figures.rate() == null || figures.comparisonRate() == null) {
            return "%s: %s.".formatted(name, Wording.joined("; ", words.standing(), words.figures()));
        }
        return "%s: %s, beside %s for %s: %s."
                .formatted(
                        name,
                        unit.shown(figures.rate()),
                        unit.shown(figures.comparisonRate()),
                        shortened(Wording.comparison(row)),
                        Wording.joined("; ", words.standing(), words.excess(), words.projected()));
    }

    private String counted() {
        Map<Level, Long> at =
                subject.rows().stream().collect(Collectors.groupingBy(GroupRow::level, Collectors.counting()));
        var parts = Stream.of(Level.HIGH, Level.MEDIUM, Level.WATCH)
                .filter(at::containsKey)
                .map(level -> "%,d at %s".formatted(at.get(level), Wording.level(level)))
                .collect(Collectors.joining(", "));
        var groups = Wording.many(subject.rows().size(), "group", "groups");
        var cannot = at.getOrDefault(Level.CANNOT_ASSESS, 0L);
        var first = parts.isEmpty()
                ? cannot == subject.rows().size()
                        ? "Of " + groups
                        : "Of %s, none above the policy lines".formatted(groups)
                : "Of %s, %s".formatted(groups, parts);
        var open =
                cannot == 0 ? "" : ", %,d cannot be assessed (which is not the same as no disparity)".formatted(cannot);
        return first + open + ".";
    }

    private Optional<String> hiddenWhereTheyMeet() {
        var hidden = subject.rows().stream()
                .filter(row -> row.measured().flags().contains(DisparityFlag.HIDDEN_AT_INTERSECTION))
                .count();
        return hidden == 0
                ? Optional.empty()
                : Optional.of("%s only where groups meet, which neither of them shows by itself."
                        .formatted(Wording.many(hidden, "group stands out", "groups stand out")));
    }

    private String projected() {
        if (!subject.hasProjection()) {
            return "What the decision does to these gaps was not projected.";
        }
        Function<GroupRow, @Nullable Verdict> verdict = row -> row.change().verdict();
        var told = Stream.of(Verdict.WIDENED, Verdict.REVERSED, Verdict.NARROWED, Verdict.CLOSED, Verdict.UNCHANGED)
                .map(one -> count(one, verdict))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return told.isEmpty()
                ? "No change of a gap can be told from the projection."
                : "Projected: the gap " + told + ".";
    }

    private String count(Verdict verdict, Function<GroupRow, @Nullable Verdict> of) {
        var groups =
                subject.rows().stream().filter(row -> of.apply(row) == verdict).count();
        if (groups == 0) {
            return "";
        }
        var against = subject.rows().stream()
                .filter(row -> of.apply(row) == verdict
                        && Boolean.TRUE.equals(row.change().againstGroup()))
                .count();
        return "%s for %,d%s"
                .formatted(
                        Wording.verdict(verdict).substring("gap ".length()),
                        groups,
                        against == 0 ? "" : " (against %,d)".formatted(against));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip()
                        + Lettering.ELLIPSIS;
    }
}
