package org.equityimpact.publishing;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.store.GoneLive;
import org.equityimpact.store.History;
import org.equityimpact.store.KeptRules;
import org.equityimpact.store.Occasion;
import org.equityimpact.store.RuleSets;
import org.jspecify.annotations.Nullable;

/** Keeps rules that go live and writes down how they did. */
final class Register {

    private final RuleSets kept;
    private final History history;
    private final InstantSource clock;

    Register(RuleSets kept, History history, InstantSource clock) {
        this.kept = kept;
        this.history = history;
        this.clock = clock;
    }

    /** Enters rules that are about to go live; when this returns, an assessment may name them. */
    GoneLive enter(CompiledRules rules, Examined examined, Occasion occasion, Motive motive, @Nullable String folder) {
        String before = latest().map(GoneLive::version).orElse(null);
        var gone = new GoneLive(
                rules.version(),
                before,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                occasion,
                motive.by(),
                motive.reason(),
                folder,
                difference(before, rules));
        keep(rules, examined);
        history.add(gone);
        return gone;
    }

    /** Keeps rules with their cases, also those that have gone live already: cases may be edited by themselves. */
    void keep(CompiledRules rules, Examined examined) {
        kept.keep(new KeptRules(rules.version(), rules.sources().files(), examined.signature(), examined.caseFiles()));
    }

    boolean lacksCases(String version) {
        return kept(version).filter(rules -> !rules.cases().isEmpty()).isEmpty();
    }

    Optional<GoneLive> latest() {
        return history.latest();
    }

    Optional<KeptRules> kept(String version) {
        return kept.kept(version);
    }

    /** Rules of another version of the programme may not be readable any more; then there is no difference to tell. */
    private @Nullable String difference(@Nullable String before, CompiledRules rules) {
        if (before == null || before.equals(rules.version())) {
            return null;
        }
        try {
            var files = kept(before).orElseThrow().files();
            return DifferenceWords.of(RuleSetDifference.between(CompiledRules.of(new RuleSources(files)), rules));
        } catch (BrokenRules unreadable) {
            return null;
        }
    }
}
