package org.equityimpact.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.equityimpact.json.Nearest;
import org.equityimpact.rulecheck.JUnitReport;
import org.equityimpact.rulecheck.TestRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases beside the rules. */
@Command(
        name = "test",
        description = "Runs the cases beside the rules and tells what they never show.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case came as expected, every rule has the cases it needs",
            "1:some case did not, or something is not fit",
            "2:nothing to test"
        })
final class RulesTestCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The rule folder; rules if left out.")
    private Path folder = Path.of("rules");

    @Option(names = "--rule", paramLabel = "NAME", description = "Runs the cases of this rule alone; may be repeated.")
    private Set<String> wanted = new TreeSet<>();

    @Option(names = "--format", paramLabel = "text|json", description = "For people (the default), or for programmes.")
    private Format format = Format.TEXT;

    @Option(names = "--junit", paramLabel = "FILE", description = "Writes the results as JUnit XML, too.")
    private @Nullable Path junit;

    @Option(names = "--coverage", description = "Shows what was seen of every rule and every condition.")
    private boolean coverage;

    @Option(
            names = {"-v", "--verbose"},
            description = "Shows the cases that passed, too; so it is with --rule.")
    private boolean verbose;

    RulesTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            return unusable("%s: there is no such folder; name the folder that holds the rules".formatted(folder));
        }
        try {
            return tell(TestRun.of(folder, wanted));
        } catch (UncheckedIOException unreadable) {
            return unusable(String.valueOf(unreadable.getMessage()));
        }
    }

    private int tell(TestRun run) throws IOException {
        Set<String> unknown = unknown();
        if (!unknown.isEmpty()) {
            return unusable(String.join("\n", unknown));
        }
        if (run.rules().isEmpty() && run.unfit().isEmpty()) {
            return unusable("%s: the folder holds no rules".formatted(folder));
        }
        if (junit != null && !written(run, junit)) {
            return UNUSABLE;
        }
        if (format == Format.TEXT) {
            new TestText(surroundings, verbose || !wanted.isEmpty(), coverage).print(run);
        } else {
            TestJson.print(run, format, surroundings.out());
        }
        return run.isFit() ? 0 : 1;
    }

    private boolean written(TestRun run, Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                JUnitReport.write(run, out);
            }
            return true;
        } catch (IOException e) {
            unusable("%s cannot be written: %s".formatted(file, e.getMessage()));
            return false;
        }
    }

    private Set<String> unknown() {
        Set<String> known = TestRun.ruleNames(folder);
        Set<String> unknown = new TreeSet<>();
        for (String name : wanted) {
            if (!known.contains(name)) {
                List<String> near = Nearest.to(name, known);
                unknown.add("There is no rule named \"%s\"%s"
                        .formatted(name, near.isEmpty() ? "." : "; did you mean \"%s\"?".formatted(near.get(0))));
            }
        }
        return unknown;
    }

    private int unusable(String complaint) {
        surroundings.err().println(complaint);
        return UNUSABLE;
    }
}
