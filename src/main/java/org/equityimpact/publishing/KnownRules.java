package org.equityimpact.publishing;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equityimpact.rulecheck.CaseFolder;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.store.Candidate;
import org.equityimpact.store.Candidates;
import org.equityimpact.store.History;
import org.equityimpact.store.KeptRules;
import org.equityimpact.store.RuleSets;

/** Finds rule sets by their versions: those that went live, and candidates. */
public final class KnownRules {

    private final RulesInForce inForce;
    private final RuleSets kept;
    private final History history;
    private final Candidates candidates;

    KnownRules(RulesInForce inForce, RuleSets kept, History history, Candidates candidates) {
        this.inForce = inForce;
        this.kept = kept;
        this.history = history;
        this.candidates = candidates;
    }

    /** All that is known of a version; empty if it never went live and is no candidate. */
    public Optional<KnownSet> of(String version) {
        var candidate = candidates.find(version);
        return kept.kept(version)
                .or(() -> candidate.map(KnownRules::asKept))
                .map(rules -> new KnownSet(
                        rules, inForce.get().version().equals(version), history.of(version), candidate.orElse(null)));
    }

    /**
     * The rules of a version, ready to judge or to be compared.
     *
     * @throws BrokenRules when this version of the programme finds them not fit
     */
    public Optional<CompiledRules> rules(String version) throws BrokenRules {
        CompiledRules now = inForce.get();
        if (now.version().equals(version)) {
            return Optional.of(now);
        }
        var found = kept.kept(version).or(() -> candidates.find(version).map(KnownRules::asKept));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(CompiledRules.of(new RuleSources(found.get().files())));
    }

    /** The whole folder of a version, cases included; empty if it never went live and is no candidate. */
    public Optional<SortedMap<String, byte[]>> whole(String version) {
        var found = kept.kept(version);
        return found.filter(rules -> !rules.cases().isEmpty())
                .or(() -> candidates.find(version).map(KnownRules::asKept))
                .or(() -> found)
                .map(KeptRules::whole);
    }

    private static KeptRules asKept(Candidate candidate) {
        var say = new TreeMap<>(candidate.files());
        say.keySet().removeIf(path -> !RuleSources.hasASay(path));
        var cases = new TreeMap<>(candidate.files());
        cases.keySet().removeIf(path -> !CaseFolder.isCases(path));
        return new KeptRules(candidate.version(), say, null, cases);
    }
}
