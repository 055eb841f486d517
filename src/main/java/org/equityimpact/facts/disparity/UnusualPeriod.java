package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;

/** A period whose figures are unlike those of other years, by its label and its days. */
public record UnusualPeriod(String label, LocalDate first, LocalDate last) {

    /** A school year, however its second year is written. */
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{2})(\\d{2})\\s*[-–/]\\s*(?:\\1)?(\\d{2})");

    public UnusualPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "an unusual period ends on %s, before its first day %s".formatted(last, first));
        }
    }

    /** Whether figures are surely of this period: by its label, or because they end within its days. */
    boolean holds(@Nullable String periodLabel, @Nullable PartialDate end) {
        return (periodLabel != null && written(periodLabel).equals(written(label)))
                || (end != null && !end.first().isBefore(first) && !end.last().isAfter(last));
    }

    /** A label such as "2020-2021" or "2020/21" as "2020-21"; any other as it stands. */
    private static String written(String label) {
        var year = SCHOOL_YEAR.matcher(label.strip());
        return year.matches() ? "%s%s-%s".formatted(year.group(1), year.group(2), year.group(3)) : label.strip();
    }
}
