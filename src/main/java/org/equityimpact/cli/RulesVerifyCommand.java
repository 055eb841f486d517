package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.signing.RuleSignature;
import org.equityimpact.signing.TrustedKeys;
import org.equityimpact.signing.UnusableKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a rule folder is as somebody signed it. */
@Command(
        name = "verify",
        description = "Says whether a rule folder is as it was signed, and which files are not.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:as it was signed", "1:not as it was signed", "2:unusable input"})
final class RulesVerifyCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The rule folder; rules if left out.")
    private Path folder = Path.of("rules");

    @Option(
            names = "--key",
            paramLabel = "PUBLIC",
            required = true,
            arity = "1",
            description = "The public key to trust; may be given more than once.")
    private List<Path> keys = List.of();

    RulesVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            var rules = RuleSources.of(folder);
            var problems = TrustedKeys.of(keys).problems(rules, signature());
            problems.forEach(surroundings.out()::println);
            if (problems.isEmpty()) {
                surroundings.out().printf("%s is as it was signed%n", rules.version());
            }
            return problems.isEmpty() ? 0 : 1;
        } catch (UnusableKey | UncheckedIOException unusable) {
            surroundings.err().println(unusable.getMessage());
        } catch (IOException unreadable) {
            surroundings.err().printf("%s cannot be read: %s%n", RuleSignature.FILE, unreadable.getMessage());
        }
        return UNUSABLE;
    }

    private @Nullable String signature() throws IOException {
        var file = folder.resolve(RuleSignature.FILE);
        return Files.exists(file) ? Files.readString(file, UTF_8) : null;
    }
}
