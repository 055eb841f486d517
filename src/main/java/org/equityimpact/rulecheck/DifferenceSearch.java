package org.equityimpact.rulecheck;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.rulecheck.RuleSetDifference.ChangedRule;
import org.equityimpact.rulecheck.RuleSetDifference.Part;
import org.equityimpact.rulecheck.RuleSetDifference.Rule;
import org.equityimpact.rulecheck.RuleSetDifference.RuleChange;
import org.equityimpact.rulecheck.RuleSetDifference.TableChange;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleMeaning;
import org.jspecify.annotations.Nullable;

/** Finds how two rule sets differ in what they say. */
final class DifferenceSearch {

    private final CompiledRules before;
    private final CompiledRules after;
    private final Map<String, RuleMeaning> meaningsBefore;
    private final Map<String, RuleMeaning> meaningsAfter;

    DifferenceSearch(CompiledRules before, CompiledRules after) {
        this.before = before;
        this.after = after;
        this.meaningsBefore = before.meanings();
        this.meaningsAfter = after.meanings();
    }

    RuleSetDifference find() {
        var old = cards(before);
        var now = cards(after);
        var tables = new TableDifference(
                        number -> rulesThatName(RuleMeaning::numbers, number),
                        list -> rulesThatName(RuleMeaning::lists, list))
                .between(before.policyRows(), after.policyRows());
        return new RuleSetDifference(
                before.version(),
                after.version(),
                onlyIn(now, old),
                onlyIn(old, now),
                now.values().stream()
                        .filter(card -> old.containsKey(card.name()))
                        .map(card -> changed(known(old, card.name()), card, tables))
                        .filter(rule -> !rule.changes().isEmpty())
                        .toList(),
                tables,
                new SentenceDifference(before, after).find());
    }

    private static List<Rule> onlyIn(Map<String, RuleCard> these, Map<String, RuleCard> others) {
        return these.values().stream()
                .filter(card -> !others.containsKey(card.name()))
                .map(Rule::of)
                .toList();
    }

    private ChangedRule changed(RuleCard old, RuleCard now, List<TableChange> tables) {
        var changes = new ArrayList<RuleChange>();
        addText(old, now, changes);
        addPolicy(now.name(), tables, changes);
        addCard(old, now, changes);
        return new ChangedRule(now.name(), now.title(), now.file(), changes);
    }

    private void addText(RuleCard old, RuleCard now, List<RuleChange> changes) {
        var meantBefore = known(meaningsBefore, now.name());
        var meantNow = known(meaningsAfter, now.name());
        if (!meantBefore.hasTheConditionOf(meantNow)) {
            changes.add(
                    ChangedLines.ofConditions(old, meantBefore, now, meantNow).as(Part.CONDITION));
        }
        if (!meantBefore.hasTheWordingOf(meantNow)) {
            changes.add(ChangedLines.ofMessages(meantBefore, meantNow).as(Part.WORDING));
        }
    }

    private static void addPolicy(String rule, List<TableChange> tables, List<RuleChange> changes) {
        for (var change : tables) {
            if (change.rules().contains(rule)) {
                changes.add(new RuleChange(
                        change.file().equals(TableDifference.LISTS) ? Part.LIST : Part.NUMBER,
                        change.row(),
                        change.before(),
                        change.after()));
            }
        }
    }

    private static void addCard(RuleCard old, RuleCard now, List<RuleChange> changes) {
        var parts = new TreeMap<Part, Function<RuleCard, String>>(Map.of(
                Part.DIMENSION, RuleCard::dimension,
                Part.KIND, card -> card.kind().code(),
                Part.SEVERITY, card -> card.severity().code(),
                Part.MOST, DifferenceSearch::most,
                Part.TITLE, RuleCard::title,
                Part.NEXT_STEP, RuleCard::nextStep,
                Part.QUESTION, card -> card.question() == null ? "" : card.question(),
                Part.BASIS, RuleCard::basis,
                Part.OWNER, RuleCard::owner,
                Part.ANSWERS, card -> String.join(", ", card.answers())));
        parts.forEach((part, text) -> {
            if (!text.apply(old).equals(text.apply(now))) {
                changes.add(new RuleChange(part, null, text.apply(old), text.apply(now)));
            }
        });
    }

    /** What a rule that counts items can count in all; nothing for any other, whose points are those of its severity. */
    private static String most(RuleCard card) {
        return card.each() == null ? "" : String.valueOf(card.points());
    }

    private List<String> rulesThatName(Function<RuleMeaning, Set<String>> named, String name) {
        return Stream.of(meaningsBefore, meaningsAfter)
                .flatMap(meanings -> meanings.values().stream())
                .filter(meaning -> named.apply(meaning).contains(name))
                .map(RuleMeaning::rule)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, RuleCard> cards(CompiledRules rules) {
        return rules.catalogue().stream()
                .collect(toMap(RuleCard::name, card -> card, (one, other) -> one, LinkedHashMap::new));
    }

    private static <T> T known(Map<String, T> byName, String name) {
        @Nullable T known = byName.get(name);
        if (known == null) {
            throw new IllegalStateException("there is no rule named " + name);
        }
        return known;
    }
}
