package org.equityimpact.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.equityimpact.facts.disparity.SmallNumberSettings;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Settings of the service that decide a result, as options of a command; where one is left out the environment says. */
final class ServiceSettings {

    @Option(
            names = "--equity.rules-directory",
            paramLabel = "DIR",
            description = "The rules to go by; $EQUITY_RULES_DIRECTORY or rules if left out.")
    private @Nullable Path rulesDirectory;

    @Option(
            names = "--" + SmallNumberSettings.MINIMUM_COUNT,
            paramLabel = "N",
            description = "Groups of fewer people, and counts below it that are not 0, are not shown; "
                    + "$EQUITY_DISCLOSURE_MINIMUM_COUNT or 10 if left out, 0 shows all.")
    private @Nullable String minimumCount;

    @Option(
            names = "--" + SmallNumberSettings.MINIMUM_CELL,
            paramLabel = "N",
            description = "Fewer people counted are not judged; $EQUITY_RELIABILITY_MINIMUM_CELL or 10 if left out.")
    private @Nullable String minimumCell;

    @Option(
            names = "--" + SmallNumberSettings.MINIMUM_N,
            paramLabel = "N",
            description = "Smaller groups are not judged; $EQUITY_RELIABILITY_MINIMUM_N or 30 if left out.")
    private @Nullable String minimumN;

    Path rulesDirectory(Map<String, String> environment) {
        return rulesDirectory != null
                ? rulesDirectory
                : Path.of(environment.getOrDefault("EQUITY_RULES_DIRECTORY", "rules"));
    }

    /** What counts as too small to show and to judge. */
    SmallNumbers smallNumbers(Map<String, String> environment) {
        Map<String, @Nullable String> options = new HashMap<>();
        options.put(SmallNumberSettings.MINIMUM_COUNT, minimumCount);
        options.put(SmallNumberSettings.MINIMUM_CELL, minimumCell);
        options.put(SmallNumberSettings.MINIMUM_N, minimumN);
        return SmallNumberSettings.in(name -> {
            String option = options.get(name);
            return option == null ? of(environment, name) : option;
        });
    }

    /** Whoever sets the service by either way of writing a name shall find the command set alike. */
    private static @Nullable String of(Map<String, String> environment, String name) {
        String underscored = name.replace('.', '_').toUpperCase(Locale.ROOT);
        String value = environment.get(underscored.replace('-', '_'));
        return value == null ? environment.get(underscored.replace("-", "")) : value;
    }
}
