package org.equityimpact.rulecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.rulecheck.RuleSetDifference.Part;
import org.equityimpact.rulecheck.RuleSetDifference.Rule;
import org.equityimpact.rulecheck.RuleSetDifference.TableChange;
import org.equityimpact.rules.CompiledRules;

/**
 * How far a difference reaches.
 *
 * @param rules the rules that may answer otherwise
 * @param everyProposal what may change any result, whatever those rules answer; empty where there is no such thing
 * @param otherFacts whether a proposal may have to be laid out as other facts
 */
record Reach(Set<String> rules, List<String> everyProposal, boolean otherFacts) {

    private static final Set<Part> SAID =
            Set.of(Part.CONDITION, Part.NUMBER, Part.LIST, Part.WORDING, Part.KIND, Part.MOST);
    private static final List<Part> COUNTED = List.of(Part.KIND, Part.DIMENSION, Part.SEVERITY, Part.MOST);

    /** Tables that rules name, and tables behind the score; all others say what the facts are. */
    private static final Set<String> NAMED = Set.of(TableDifference.THRESHOLDS, TableDifference.LISTS);

    /** Says something of agenda items alone. */
    private static final String AGENDA = "policy/agenda-exemptions.csv";

    private static final Set<String> SCORING = Set.of(
            "policy/severities.csv",
            "policy/dimensions.csv",
            "policy/gates.csv",
            "policy/cuts.csv",
            "policy/mitigation-credit.csv",
            "policy/confidence.csv");

    Reach {
        rules = Set.copyOf(rules);
        everyProposal = List.copyOf(everyProposal);
    }

    static Reach of(RuleSetDifference difference, CompiledRules before, CompiledRules after) {
        var deciding = difference.tables().stream()
                .filter(TableDifference::decides)
                .map(TableChange::file)
                .filter(file -> !NAMED.contains(file) && !file.equals(AGENDA))
                .collect(Collectors.toCollection(TreeSet::new));
        var everyProposal = new ArrayList<String>();
        addRules(difference, kinds(before), everyProposal);
        deciding.forEach(file -> everyProposal.add(file + " changed"));
        if (everyProposal.isEmpty() && !before.scoring().equals(after.scoring())) {
            everyProposal.add("a list behind the score changed");
        }
        return new Reach(rules(difference), everyProposal, !SCORING.containsAll(deciding));
    }

    /** As if nothing were known of the difference. */
    static Reach everything(CompiledRules before, CompiledRules after) {
        var rules = Stream.of(before, after)
                .flatMap(set -> set.catalogue().stream())
                .map(RuleCard::name)
                .collect(Collectors.toSet());
        return new Reach(rules, List.of("everything is judged anew"), true);
    }

    private static Set<String> rules(RuleSetDifference difference) {
        var rules = new TreeSet<String>();
        Stream.of(difference.added(), difference.removed())
                .flatMap(List::stream)
                .forEach(rule -> rules.add(rule.rule()));
        difference.changed().stream()
                .filter(rule -> SAID.stream().anyMatch(rule::has))
                .forEach(rule -> rules.add(rule.rule()));
        return rules;
    }

    /** Completeness is out of the points of all rules, so that one more or less shows in every result. */
    private static void addRules(RuleSetDifference difference, Map<String, Kind> kinds, List<String> everyProposal) {
        difference.added().stream()
                .filter(Reach::counts)
                .forEach(rule -> everyProposal.add("the rule %s was added".formatted(rule.rule())));
        difference.removed().stream()
                .filter(Reach::counts)
                .forEach(rule -> everyProposal.add("the rule %s was removed".formatted(rule.rule())));
        for (var rule : difference.changed()) {
            COUNTED.stream()
                    .filter(part -> rule.has(part) && (part == Part.KIND || kinds.get(rule.rule()) != Kind.STRENGTH))
                    .forEach(part ->
                            everyProposal.add("the %s of the rule %s changed".formatted(part.code(), rule.rule())));
        }
    }

    private static boolean counts(Rule rule) {
        return rule.kind() != Kind.STRENGTH;
    }

    private static Map<String, Kind> kinds(CompiledRules rules) {
        return rules.catalogue().stream()
                .collect(Collectors.toMap(RuleCard::name, RuleCard::kind, (one, other) -> one));
    }
}
