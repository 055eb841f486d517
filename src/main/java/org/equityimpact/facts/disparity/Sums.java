package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.facts.disparity.DataQuality.Issue;

/** Whether the groups add up to all students. */
final class Sums {

    private static final BigInteger LEAST_PERCENT = BigInteger.valueOf(98);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Sums() {}

    /**
     * More members or more counted than there are altogether, or (where no group's size is missing) fewer members than 98
     * percent. Only groups that are shown are added, as the answer would tell of the others.
     */
    static Optional<Issue> issue(Table table, Hidden hidden) {
        if (!(table.population() instanceof Figure.Rate all) || all.total() == null) {
            return Optional.empty();
        }
        var members = BigInteger.ZERO;
        var counted = BigFraction.ZERO;
        var complete = true;
        for (var group : table.layer(0)) {
            var figure = hidden.contains(group) ? Figure.WITHHELD : table.figure(group);
            if (figure instanceof Figure.Rate rate && rate.total() != null) {
                members = members.add(rate.total());
                counted = rate.count() == null ? counted : counted.add(rate.count());
            } else {
                complete &= figure instanceof Figure.Empty;
            }
        }
        if (members.compareTo(all.total()) > 0 || (all.count() != null && counted.compareTo(all.count()) > 0)) {
            return Optional.of(Issue.GROUPS_OVER_TOTAL);
        }
        var isShort = members.multiply(HUNDRED).compareTo(all.total().multiply(LEAST_PERCENT)) < 0;
        return complete && isShort ? Optional.of(Issue.GROUPS_UNDER_TOTAL) : Optional.empty();
    }

    static String detail(Issue issue) {
        return issue == Issue.GROUPS_OVER_TOTAL
                ? "the groups add to more than the population: do they overlap?"
                : "the groups add to less than 98 percent of the population: who is missing?";
    }
}
