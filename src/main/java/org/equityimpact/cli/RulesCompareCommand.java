package org.equityimpact.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equityimpact.rulecheck.EffectStudy;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how two rule folders differ, and which results change by it. */
@Command(
        name = "compare",
        description = "Says how two rule folders differ in what they say, and which results change by it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the same", "1:different", "2:unusable input"})
final class RulesCompareCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "The rule folder to compare with.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The rule folder that may take its place.")
    private Path after = Path.of("");

    @Parameters(
            index = "2..*",
            paramLabel = "CASES",
            description =
                    "Proposals to try both on: as JSON, several in an .ndjson file (one to a line), a folder of such"
                            + " files, or - for standard input. If left out, the cases beside the rules of both folders.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "For people (the default) or for programmes.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day to assess for, such as 2026-11-21; today, or the day of the case, if left out.")
    private @Nullable LocalDate asOf;

    RulesCompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<CompiledRules> old = read(before);
        Optional<CompiledRules> now = read(after);
        if (old.isEmpty() || now.isEmpty()) {
            return UNUSABLE;
        }
        try {
            return compare(old.get(), now.get());
        } catch (IllegalArgumentException | UncheckedIOException unusableCases) {
            surroundings.err().println(unusableCases.getMessage());
            return UNUSABLE;
        }
    }

    private int compare(CompiledRules old, CompiledRules now) throws IOException, InterruptedException {
        EffectStudy study = EffectStudy.of(old, now);
        Trials trials = new Trials(study, surroundings, format.mostListed());
        LocalDate day = asOf == null ? today() : asOf;
        if (files.isEmpty()) {
            trials.onCases(old, before, asOf);
            trials.onCases(now, after, asOf);
        } else {
            trials.onFiles(files, day);
        }
        var comparison = trials.comparison(day);
        format.report(surroundings).print(comparison);
        surroundings.out().flush();
        return trials.sawUnusable() ? UNUSABLE : comparison.isSame() ? 0 : DIFFERENT;
    }

    private Optional<CompiledRules> read(Path folder) {
        try {
            return Optional.of(CompiledRules.of(RuleSources.of(folder)));
        } catch (BrokenRules unfit) {
            unfit.problems().forEach(problem -> surroundings.err().println(folder.resolve(problem.toString())));
        } catch (UncheckedIOException unreadable) {
            surroundings.err().println(unreadable.getMessage());
        }
        return Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
    }
}
