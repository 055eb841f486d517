package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether groups that are said not to overlap add to more than there are people. */
record PopulationCheck(Reading reading) {

    /** Published tables miss each other by a little: one in a hundred is let pass (disparity design, errors). */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.01");

    void look(Submitted indicator, List<Submitted> groups) {
        Submitted population = indicator.block("population");
        if (population != null && indicator.says("partition", true)) {
            look(indicator, groups, population, "total", "Groups add");
            look(indicator, groups, population, "count", "The counts of the groups add");
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
                            "%s to %s but population says %s: do groups overlap? Set partition:false, or correct."
                                    .formatted(subject, Words.grouped(sum), Words.grouped(all)));
        }
    }
}
