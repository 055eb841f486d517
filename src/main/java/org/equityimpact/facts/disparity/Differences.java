package org.equityimpact.facts.disparity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds two sums whose difference tells too much, as where all that is hidden of one is hidden in the other too. */
record Differences(Table table, List<ToldSum> sums, SmallNumbers minima) {

    /** The groups of the larger sum, or none. */
    Optional<BitSet> telling(BitSet hidden) {
        var open = sums.stream()
                .filter(sum -> sum.isOpen(hidden))
                .map(sum -> new Part(sum, sum.hiddenParts(hidden)))
                .filter(part -> !part.hidden().isEmpty())
                .toList();
        return open.stream()
                .filter(larger -> open.stream().anyMatch(smaller -> isTold(larger, smaller)))
                .map(larger -> larger.sum().groups())
                .findFirst();
    }

    private boolean isTold(Part larger, Part smaller) {
        var apart = (BitSet) larger.hidden().clone();
        apart.andNot(smaller.hidden());
        return !apart.isEmpty()
                && apart.cardinality()
                        == larger.hidden().cardinality() - smaller.hidden().cardinality()
                && HiddenSum.of(table, apart, minima, larger.sum().groups()).tells(minima.minimumCount());
    }

    /** A sum and what is hidden of it. */
    private record Part(ToldSum sum, BitSet hidden) {}
}
