package org.equityimpact.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;

/** The rules in force: a whole folder, read once. */
public final class RulesInForce implements Supplier<RuleBook> {

    private final CompiledRules inForce;

    private RulesInForce(CompiledRules inForce) {
        this.inForce = inForce;
    }

    /**
     * Brings a folder into force.
     *
     * @throws BrokenRules when it is not fit
     */
    public static RulesInForce of(Path folder) throws BrokenRules {
        try {
            return new RulesInForce(CompiledRules.of(RuleSources.of(folder)));
        } catch (UncheckedIOException unreadable) {
            throw new BrokenRules(List.of(SourceProblem.in(
                    folder.toString(),
                    "unreadable-folder",
                    "the rule folder cannot be read; name one that is there by equity.rules-directory")));
        }
    }

    /**
     * Brings kept files into force, so that an old result can be had again.
     *
     * @throws BrokenRules when they are not fit
     */
    public static RulesInForce of(SortedMap<String, byte[]> files) throws BrokenRules {
        return new RulesInForce(CompiledRules.of(new RuleSources(files)));
    }

    @Override
    public RuleBook get() {
        return inForce;
    }

    /** The files of the rules in force, by their paths in the folder. */
    public SortedMap<String, byte[]> files() {
        return inForce.sources().files();
    }
}
