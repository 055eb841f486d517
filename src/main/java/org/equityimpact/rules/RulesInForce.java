package org.equityimpact.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;

/**
 * The rules in force: one whole set, replaced by another in one step. Whoever has taken a set keeps it until done, so that
 * nobody ever judges by half of one and half of another.
 */
public final class RulesInForce implements Supplier<RuleBook> {

    private final AtomicReference<CompiledRules> inForce;

    public RulesInForce(CompiledRules first) {
        this.inForce = new AtomicReference<>(first);
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

    /** Takes another set for the one in force; whoever asks from now on gets that. */
    public void replaceBy(CompiledRules next) {
        inForce.set(next);
    }

    @Override
    public CompiledRules get() {
        return inForce.get();
    }

    /** The files of the rules in force, by their paths in the folder. */
    public SortedMap<String, byte[]> files() {
        return inForce.get().sources().files();
    }
}
