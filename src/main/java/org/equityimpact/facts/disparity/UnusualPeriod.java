package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;

/** A period whose figures are unlike those of other years, by its label and its days. */
public record UnusualPeriod(String label, LocalDate first, LocalDate last) {

    public UnusualPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "an unusual period ends on %s, before its first day %s".formatted(last, first));
        }
    }

    /** Whether figures are surely of this period: by its label, or because they end within its days. */
    boolean holds(@Nullable String periodLabel, @Nullable PartialDate end) {
        return (periodLabel != null && periodLabel.strip().equals(label))
                || (end != null && !end.first().isBefore(first) && !end.last().isAfter(last));
    }
}
