package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import java.util.Set;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;

/** The periods whose figures are unlike those of other years. */
public record PandemicPeriods(LocalDate first, LocalDate last, Set<String> labels) {

    /** Schools closed from March 2020; the school year 2020-21 ran on other terms throughout. */
    private static final PandemicPeriods DEFAULTS =
            new PandemicPeriods(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 8, 31), Set.of("2019-20", "2020-21"));

    public PandemicPeriods {
        labels = Set.copyOf(labels);
    }

    public static PandemicPeriods defaults() {
        return DEFAULTS;
    }

    /** Whether the period surely is one of them. */
    boolean holds(@Nullable String label, @Nullable PartialDate end) {
        return (label != null && labels.contains(label.strip()))
                || (end != null && !end.first().isBefore(first) && !end.last().isAfter(last));
    }
}
