package org.equityimpact.cli;

import java.util.Locale;

/** How a comparison is written, and how many of the proposals that change are listed in it. */
enum ComparisonFormat {
    TEXT(20),
    JSON(10_000);

    private final int mostListed;

    ComparisonFormat(int mostListed) {
        this.mostListed = mostListed;
    }

    int mostListed() {
        return mostListed;
    }

    ComparisonReport report(Surroundings surroundings) {
        return switch (this) {
            case TEXT -> new ComparisonText(surroundings.out(), surroundings.terminal());
            case JSON -> new ComparisonObject(surroundings.out());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
