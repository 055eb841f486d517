package org.equityimpact.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks whether the groups of an indicator give figures of one kind, as only these can be compared. */
record FigureKindCheck(Reading reading) {

    private static final List<String> KINDS = List.of("count", "percent", "mean");

    void look(List<Submitted> groups, String... periods) {
        for (String period : periods) {
            List<Submitted> figures = groups.stream()
                    .map(group -> group.block(period))
                    .flatMap(Stream::ofNullable)
                    .toList();
            figures.forEach(this::lookWithin);
            lookAmong(figures);
        }
        lookAcross(groups, periods);
    }

    private void lookWithin(Submitted figure) {
        List<String> kinds = kinds(figure);
        if (kinds.size() > 1) {
            reading.mistakes()
                    .note(
                            figure.place(),
                            "gives a %s; one kind of figure is enough.".formatted(String.join(" and a ", kinds)));
        }
    }

    private void lookAmong(List<Submitted> figures) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        figures.forEach(figure -> uses.merge(kind(figure), 1, Integer::sum));
        uses.remove("");
        uses.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .ifPresent(usual -> noteOthers(figures, usual.getKey()));
    }

    private void noteOthers(List<Submitted> figures, String usual) {
        for (Submitted figure : figures) {
            String kind = kind(figure);
            if (!kind.isEmpty() && !kind.equals(usual)) {
                reading.mistakes().note(figure.place(), "gives a %s, the others give %ss.".formatted(kind, usual));
            }
        }
    }

    /** Counts before and percents after are both rates; a mean is not. */
    private void lookAcross(List<Submitted> groups, String... periods) {
        for (Submitted group : groups) {
            List<String> kinds = Stream.of(periods)
                    .map(group::block)
                    .flatMap(Stream::ofNullable)
                    .map(FigureKindCheck::kind)
                    .filter(kind -> !kind.isEmpty())
                    .toList();
            if (kinds.contains("mean") && !kinds.stream().allMatch("mean"::equals)) {
                reading.mistakes()
                        .note(
                                group.at(periods[periods.length - 1]),
                                "gives a %s before and a %s after; these cannot be compared."
                                        .formatted(kinds.get(0), kinds.get(kinds.size() - 1)));
            }
        }
    }

    private static List<String> kinds(Submitted figure) {
        return KINDS.stream().filter(kind -> figure.number(kind) != null).toList();
    }

    /** The kind when it is clear. */
    private static String kind(@Nullable Submitted figure) {
        List<String> kinds = figure == null ? List.of() : kinds(figure);
        return kinds.size() == 1 ? kinds.get(0) : "";
    }
}
