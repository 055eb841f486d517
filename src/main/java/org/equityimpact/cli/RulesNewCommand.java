package org.equityimpact.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Severity;
import org.equityimpact.rulecheck.NewRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a rule and its cases from a template. */
@Command(
        name = "new",
        description = "Writes a rule and its cases from a template, fit as they stand, for you to change.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:refused; nothing was written"})
final class RulesNewCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the rule, such as travel-time-rises.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "DIR", arity = "0..1", description = "The rule folder; rules if left out.")
    private Path folder = Path.of("rules");

    @Option(
            names = "--dimension",
            paramLabel = "D",
            required = true,
            description = "The dimension it belongs to, such as engagement (policy/dimensions.csv).")
    private String dimension = "";

    @Option(names = "--kind", paramLabel = "risk|gap|strength", description = "risk if left out.")
    private Kind kind = Kind.RISK;

    @Option(
            names = "--severity",
            paramLabel = "S",
            description =
                    "info, low, medium, high or critical; medium for a risk, low for a gap, info for a strength if left out.")
    private @Nullable Severity severity;

    RulesNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            return refused("%s: there is no such folder; name the folder that holds the rules".formatted(folder));
        }
        try {
            new NewRule(name, dimension, kind, severity == null ? usual() : severity)
                    .writeTo(folder)
                    .forEach(file -> surroundings.out().print("written: " + file + "\n"));
            surroundings
                    .out()
                    .print(
                            "Both are fit as they stand. Change them, then run\n  rules check %2$s\n  rules test %2$s --rule %1$s\n"
                                    .formatted(name, folder));
            return 0;
        } catch (NewRule.Refused | UncheckedIOException refused) {
            return refused(String.valueOf(refused.getMessage()));
        } catch (FileAlreadyExistsException there) {
            return refused("%s is there already; nothing is ever overwritten".formatted(there.getFile()));
        }
    }

    private Severity usual() {
        return switch (kind) {
            case RISK -> Severity.MEDIUM;
            case GAP -> Severity.LOW;
            case STRENGTH -> Severity.INFO;
        };
    }

    private int refused(String why) {
        surroundings.err().println(why);
        return REFUSED;
    }
}
