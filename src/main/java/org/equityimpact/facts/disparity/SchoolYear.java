package org.equityimpact.facts.disparity;

import java.util.regex.Pattern;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** The year that a period starts in, read off its label: 2021 for "2021-22". */
final class SchoolYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    private SchoolYear() {}

    static @Nullable Integer of(String label) {
        var year = YEAR.matcher(label);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    static @Nullable Integer of(Indicator indicator) {
        return indicator.periodLabel() == null ? null : of(indicator.periodLabel());
    }
}
