package org.equityimpact.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.equityimpact.rulecheck.FolderReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says everything that can be known about a rule folder before it goes live. */
@Command(
        name = "check",
        description = "Says everything that is wrong with a rule folder, without running any of it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fit to go live", "1:not fit"})
final class RulesCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The rule folder; rules if left out.")
    private Path folder = Path.of("rules");

    RulesCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var review = FolderReview.of(folder);
        review.findings().forEach(surroundings.out()::println);
        return review.problems().isEmpty() ? 0 : 1;
    }
}
