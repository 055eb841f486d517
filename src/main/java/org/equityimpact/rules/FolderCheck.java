package org.equityimpact.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.equityimpact.assessment.About;
import org.equityimpact.assessment.Kind;
import org.equityimpact.facts.Vocabulary;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.Nearest;

/** What can only be seen of a folder as a whole, and what keeps deletion from ever helping. */
final class FolderCheck {

    private final Policy policy;
    private final RuleSources sources;
    private final List<WrittenRule> rules;

    FolderCheck(Policy policy, RuleSources sources, List<WrittenRule> rules) {
        this.policy = policy;
        this.sources = sources;
        this.rules = rules;
    }

    void addTo(List<SourceProblem> problems) {
        namesOnce(problems);
        gatesNameRules(problems);
        listsNameRules(problems);
        rules.forEach(rule -> inItsFolder(rule, problems));
        rules.forEach(rule -> silenceNeverHelps(rule, problems));
        rules.forEach(rule -> looksAtOneThing(rule, problems));
    }

    private void namesOnce(List<SourceProblem> problems) {
        Map<String, String> files = new HashMap<>();
        for (var rule : rules) {
            var other = files.putIfAbsent(rule.card().name(), rule.card().file());
            if (other != null) {
                problems.add(SourceProblem.in(
                        rule.card().file(), "named-twice", "%s has the same name; rename one".formatted(other)));
            }
        }
    }

    private void gatesNameRules(List<SourceProblem> problems) {
        var known = names();
        policy.scoring().gates().forEach(gate -> gate.rules().stream()
                .filter(rule -> !known.contains(rule))
                .forEach(rule -> problems.add(SourceProblem.at(
                        "policy/gates.csv",
                        sources.lineOf("policy/gates.csv", rule),
                        "unknown-rule",
                        "gate %s names the rule \"%s\"; %s"
                                .formatted(gate.name(), rule, Nearest.suggestion(rule, known))))));
    }

    private void listsNameRules(List<SourceProblem> problems) {
        var known = names();
        List.of("quick-card", "credited-rules", "low-confidence-rules").forEach(list -> {
            var rulesNamed = policy.lists().get(list);
            if (rulesNamed != null) {
                rulesNamed.known().stream()
                        .filter(rule -> !known.contains(rule))
                        .forEach(rule -> problems.add(SourceProblem.at(
                                "policy/lists.csv",
                                sources.lineOf("policy/lists.csv", rule),
                                "unknown-rule",
                                "list %s names the rule \"%s\"; %s"
                                        .formatted(list, rule, Nearest.suggestion(rule, known)))));
            }
        });
    }

    private static void inItsFolder(WrittenRule rule, List<SourceProblem> problems) {
        var card = rule.card();
        if (!card.file().startsWith(card.dimension() + "/")) {
            problems.add(SourceProblem.in(
                    card.file(),
                    "in-its-folder",
                    "the dimension is %s; move the file to %s/".formatted(card.dimension(), card.dimension())));
        }
    }

    /** "Was not answered" may only make a rule fire more; asked the other way round, deleting an answer would help. */
    private static void silenceNeverHelps(WrittenRule rule, List<SourceProblem> problems) {
        if (rule.card().kind() == Kind.STRENGTH) {
            return;
        }
        for (var variant : rule.variants()) {
            for (var clause : variant.clauses()) {
                boolean negated = clause instanceof Clause.Absent;
                boolean helps = clause.patterns().stream()
                        .flatMap(pattern -> pattern.conditions().stream())
                        .anyMatch(condition -> asksForAnswer(condition, !negated));
                if (helps) {
                    problems.add(
                            SourceProblem.in(
                                    rule.card().file(),
                                    "silence-never-helps",
                                    negated
                                            ? "\"== null\" under \"not\" would clear the rule when an answer is deleted; ask for \"!= null\" there"
                                            : "\"!= null\" would clear the rule when the answer is deleted; a rule may only fire on a missing answer"));
                }
            }
        }
    }

    /** An agenda item that brings no assessment brings nothing else that a rule could look at. */
    private static void looksAtOneThing(WrittenRule rule, List<SourceProblem> problems) {
        if (rule.card().about() == About.PROPOSAL) {
            return;
        }
        rule.variants().stream()
                .flatMap(variant -> variant.clauses().stream())
                .flatMap(clause -> clause.patterns().stream())
                .map(Pattern::type)
                .filter(type -> type != Vocabulary.AGENDA_ITEM)
                .findFirst()
                .ifPresent(other -> problems.add(SourceProblem.in(
                        rule.card().file(),
                        "looks-at-one-thing",
                        "a rule about an %s looks at nothing else, but here stands %s; an item without an assessment has none, so make two rules of it"
                                .formatted(Vocabulary.AGENDA_ITEM, other))));
    }

    private static boolean asksForAnswer(Condition condition, boolean wanted) {
        if (condition instanceof Condition.Answered answered) {
            return answered.wanted() == wanted;
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().anyMatch(part -> asksForAnswer(part, wanted));
        }
        return condition instanceof Condition.AnyOf any
                && any.conditions().stream().anyMatch(part -> asksForAnswer(part, wanted));
    }

    /** The names of all rules, even of those that are not fit. */
    private Set<String> names() {
        var names = new TreeSet<String>();
        sources.files().keySet().stream()
                .filter(RuleReader::isRuleFile)
                .forEach(path -> names.add(RuleReader.nameOf(path)));
        return names;
    }
}
