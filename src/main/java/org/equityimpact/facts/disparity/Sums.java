package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import java.util.Optional;
import org.equityimpact.facts.disparity.DataQuality.Issue;
import org.equityimpact.proposal.Indicator;

/** Whether the groups add up to all students. */
final class Sums {

    private static final BigInteger LEAST_PERCENT = BigInteger.valueOf(98);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Sums() {}

    /** More than everybody, or (where no group's size is missing) less than 98 percent. */
    static Optional<Issue> issue(Indicator indicator, Table table) {
        var all = table.population() instanceof Figure.Rate population ? population.total() : null;
        if (all == null || Boolean.FALSE.equals(indicator.partition())) {
            return Optional.empty();
        }
        var sum = BigInteger.ZERO;
        var complete = true;
        for (var group : table.layer(0)) {
            var total = table.figure(group) instanceof Figure.Rate rate ? rate.total() : null;
            complete &= total != null || table.figure(group) instanceof Figure.Empty;
            sum = total == null ? sum : sum.add(total);
        }
        if (sum.compareTo(all) > 0) {
            return Optional.of(Issue.GROUPS_OVER_TOTAL);
        }
        var isShort = sum.multiply(HUNDRED).compareTo(all.multiply(LEAST_PERCENT)) < 0;
        return complete && isShort ? Optional.of(Issue.GROUPS_UNDER_TOTAL) : Optional.empty();
    }

    static String detail(Issue issue) {
        return issue == Issue.GROUPS_OVER_TOTAL
                ? "the groups add to more than the population: do they overlap?"
                : "the groups add to less than 98 percent of the population: who is missing?";
    }
}
