package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks whether groups that are said not to overlap add to more than there are people. */
record PopulationCheck(Reading reading) {

    /** Published tables miss each other by a little: one in a hundred is let pass (disparity design, errors). */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.01");

    void look(Submitted indicator, List<Submitted> groups) {
        Submitted population = indicator.block("population");
        if (population != null && indicator.says("partition", true)) {
            List<Submitted> divided = onceDivided(groups);
            look(indicator, divided, population, "total", "Groups add");
            look(indicator, divided, population, "count", "The counts of the groups add");
        }
    }

    private void look(
            Submitted indicator, List<Submitted> groups, Submitted population, String figure, String subject) {
        BigDecimal all = population.number(figure);
        BigDecimal sum = groups.stream()
                .flatMap(group -> Stream.ofNullable(group.block("baseline")))
                .flatMap(baseline -> Stream.ofNullable(baseline.number(figure)))
                .filter(number -> number.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all != null && sum.compareTo(all.multiply(TOLERANCE)) > 0) {
            reading.mistakes()
                    .note(
                            indicator.at("groups"),
                            "%s to %s: do groups overlap? Set partition:false, or correct."
                                    .formatted(subject, tooMuch(sum, all)));
        }
    }

    private String tooMuch(BigDecimal sum, BigDecimal all) {
        return reading.discretion().hides(sum) || reading.discretion().hides(all)
                ? "more than the population"
                : "%s but population says %s".formatted(Words.grouped(sum), Words.grouped(all));
    }

    /** Intersections, and the groups of their second attribute, divide the same people once more. */
    private static List<Submitted> onceDivided(List<Submitted> groups) {
        Set<String> second = new HashSet<>();
        groups.forEach(group -> parents(group).skip(1).forEach(second::add));
        List<Submitted> once = groups.stream()
                .filter(group -> parents(group).findAny().isEmpty())
                .filter(group -> !second.contains(key(group.text("name"))))
                .toList();
        return once.isEmpty() ? groups : once;
    }

    private static Stream<String> parents(Submitted group) {
        return group.values().get("parents") instanceof List<?> parents
                ? parents.stream().map(PopulationCheck::key)
                : Stream.empty();
    }

    private static String key(@Nullable Object name) {
        return name instanceof String text ? GroupLabel.key(text) : "";
    }
}
