package org.equityimpact.pages.rules;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.publishing.KnownRules;
import org.equityimpact.rulecheck.CaseFolder;
import org.equityimpact.rulecheck.Catalogue;
import org.equityimpact.rulecheck.FiringRates;
import org.equityimpact.rulecheck.RuleCase;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules in force as people read them, with their cases. */
@Component
class Shelf {

    private final RulesInForce inForce;
    private final KnownRules known;
    private final InstantSource clock;
    private volatile @Nullable Read last;

    Shelf(RulesInForce inForce, KnownRules known, InstantSource clock) {
        this.inForce = inForce;
        this.known = known;
        this.clock = clock;
    }

    /** A set that was read: its files, rules, cases and catalogue. */
    record Read(
            String print,
            SortedMap<String, byte[]> files,
            CompiledRules rules,
            List<RuleCase> cases,
            Catalogue catalogue) {

        static Read of(String print, SortedMap<String, byte[]> files, CompiledRules rules, FiringRates rates) {
            var cases = CaseFolder.of(files, rules.tables().focalGroups()).cases();
            return new Read(print, files, rules, cases, Catalogue.of(rules, cases, rates));
        }

        /** What the dimensions are called, by their codes. */
        Map<String, String> titles() {
            return rules.scoring().dimensions().stream()
                    .collect(toMap(ScoringPolicy.Dimension::code, ScoringPolicy.Dimension::title));
        }

        Optional<Catalogue.Page> page(String rule) {
            return catalogue.sections().stream()
                    .flatMap(section -> section.pages().stream())
                    .filter(page -> page.card().name().equals(rule))
                    .findFirst();
        }
    }

    /** How often rules fire is counted elsewhere, and shown with the day's count. */
    private FiringRates uncounted(CompiledRules rules) {
        var reader = new ProposalReader(rules.tables().focalGroups().codes(), clock);
        return new FiringRates(rules, reader, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    Read inForce() {
        CompiledRules rules = inForce.get();
        var files = known.whole(rules.version())
                .orElseGet(() -> new TreeMap<>(rules.sources().files()));
        String print = new RuleSources(files).version();
        var read = last;
        if (read == null || !read.print().equals(print)) {
            read = Read.of(print, files, rules, uncounted(rules));
            last = read;
        }
        return read;
    }
}
