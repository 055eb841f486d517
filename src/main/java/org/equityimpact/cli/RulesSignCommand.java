package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.signing.RuleSignature;
import org.equityimpact.signing.SigningKey;
import org.equityimpact.signing.UnusableKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a rule folder, so that a service can be told to take no other. */
@Command(
        name = "sign",
        description = "Signs a rule folder as it is: writes " + RuleSignature.FILE + " into it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:signed", "2:not signed"})
final class RulesSignCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The rule folder; rules if left out.")
    private Path folder = Path.of("rules");

    @Option(names = "--key", paramLabel = "FILE", required = true, description = "The private key, from: rules keys.")
    private Path key = Path.of("");

    RulesSignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            var signingKey = SigningKey.of(key);
            var rules = RuleSources.of(folder);
            if (rules.files().isEmpty()) {
                surroundings.err().printf("%s holds no rules; name the rule folder%n", folder);
                return UNUSABLE;
            }
            var signature = signingKey.sign(rules);
            Files.writeString(folder.resolve(RuleSignature.FILE), signature.text(), UTF_8);
            surroundings.out().printf("Signed %s with the key %s%n", signature.version(), signature.key());
            return 0;
        } catch (UnusableKey | UncheckedIOException unusable) {
            surroundings.err().println(unusable.getMessage());
        } catch (IOException refused) {
            surroundings.err().printf("%s cannot be written: %s%n", RuleSignature.FILE, refused.getMessage());
        }
        return UNUSABLE;
    }
}
