package org.equityimpact.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files whose indicators a command looks at, and the day that it looks at them for. */
final class IndicatorFiles {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSON with indicators alone or a whole proposal, several in an .ndjson file (one to a line),"
                    + " a folder of such files, tables (CSV, TSV, .xlsx), or - for standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day that decides which thresholds are in force and how old figures are; today if left out.")
    private @Nullable LocalDate day;

    List<String> names() {
        return names;
    }

    /** Null for today. */
    @Nullable
    LocalDate day() {
        return day;
    }
}
