package org.equityimpact.facts.disparity;

import java.util.stream.IntStream;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;

/** Finds what each group of a table is compared with. */
final class Comparisons {

    private final Indicator indicator;
    private final Table table;
    private final Hidden hidden;
    private final Comparison comparison;
    private final int reference;
    private final AllOthers allOthers;
    private final BestOff bestOff;

    Comparisons(Indicator indicator, Table table, Hidden hidden, Comparison comparison, int minN) {
        this.indicator = indicator;
        this.table = table;
        this.hidden = hidden;
        this.comparison = comparison;
        this.reference = comparison == Comparison.NAMED ? reference(indicator) : -1;
        this.allOthers = new AllOthers(table, hidden, Boolean.FALSE.equals(indicator.partition()));
        this.bestOff = new BestOff(indicator, table, hidden, minN);
    }

    Comparison comparison() {
        return comparison;
    }

    Table table() {
        return table;
    }

    Hidden hidden() {
        return hidden;
    }

    Compared than(int group) {
        return switch (comparison) {
            case ALL_OTHERS -> allOthers.than(group);
            case HIGHEST_RATE -> bestOff.than(group);
            case NAMED -> named(group);
        };
    }

    /** As {@link #than}, but all others always as the sum of these groups, so that two periods are told alike. */
    Compared than(int group, int... others) {
        return comparison == Comparison.ALL_OTHERS ? allOthers.reportedThan(others) : than(group);
    }

    /** The position of the group that was named, or -1. */
    private static int reference(Indicator indicator) {
        var name = indicator.referenceGroup();
        return name == null
                ? -1
                : IntStream.range(0, indicator.groups().size())
                        .filter(group ->
                                Names.same(indicator.groups().get(group).name(), name))
                        .findFirst()
                        .orElse(-1);
    }

    private Compared named(int group) {
        return reference < 0 ? Compared.UNKNOWN : withReference(group, reference);
    }

    private Compared withReference(int group, int reference) {
        var name = indicator.groups().get(reference).name();
        var figure = table.figure(reference);
        if (reference == group) {
            return Compared.self(name);
        }
        if (figure instanceof Figure.Absent) {
            return Compared.UNKNOWN;
        }
        var isUsable = figure instanceof Figure.Rate || figure instanceof Figure.Mean;
        return hidden.contains(reference) || !isUsable ? Compared.TOO_FEW : Compared.withGroup(name, figure);
    }
}
