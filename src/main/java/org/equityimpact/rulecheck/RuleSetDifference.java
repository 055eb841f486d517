package org.equityimpact.rulecheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Severity;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.jspecify.annotations.Nullable;

/**
 * How two rule sets differ in what they say. Comments, blank lines, the layout of a file, the quoting of a table, the order
 * of its rows and the names to which a rule binds facts say nothing, and are no difference.
 *
 * @param tables rows of the policy tables and parts of the organisation's profile
 */
public record RuleSetDifference(
        String oldVersion,
        String newVersion,
        List<Rule> added,
        List<Rule> removed,
        List<ChangedRule> changed,
        List<TableChange> tables,
        List<SentenceChange> sentences) {

    public RuleSetDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        tables = List.copyOf(tables);
        sentences = List.copyOf(sentences);
    }

    public static RuleSetDifference between(CompiledRules before, CompiledRules after) {
        return new DifferenceSearch(before, after).find();
    }

    /**
     * The difference between two sets of files.
     *
     * @throws BrokenRules when one of them is not fit
     */
    public static RuleSetDifference between(RuleSources before, RuleSources after) throws BrokenRules {
        return between(CompiledRules.of(before), CompiledRules.of(after));
    }

    /** Whether both say the same. */
    @JsonIgnore
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && tables.isEmpty() && sentences.isEmpty();
    }

    /** A rule that only one of the two has. */
    public record Rule(String rule, String title, String dimension, Kind kind, Severity severity, int points) {

        static Rule of(RuleCard card) {
            return new Rule(card.name(), card.title(), card.dimension(), card.kind(), card.severity(), card.points());
        }
    }

    /** A rule that both have and that says something else in the new one, with its new title and file. */
    public record ChangedRule(String rule, String title, String file, List<RuleChange> changes) {

        public ChangedRule {
            changes = List.copyOf(changes);
        }

        boolean has(Part part) {
            return changes.stream().anyMatch(change -> change.part() == part);
        }
    }

    /**
     * What changed of a rule: of several lines those that are not in both.
     *
     * @param name the number or list of the policy tables that changed; null for any other part
     */
    public record RuleChange(
            Part part,
            @Nullable String name,
            @Nullable String before,
            @Nullable String after) {}

    /** A part of a rule that can change. */
    public enum Part {
        CONDITION,
        NUMBER,
        LIST,
        WORDING,
        DIMENSION,
        KIND,
        SEVERITY,
        MOST,
        TITLE,
        NEXT_STEP,
        QUESTION,
        BASIS,
        OWNER,
        ANSWERS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * What changed in a row of a policy table.
     *
     * @param column null where the whole row was added or removed
     * @param before null where the row was added
     * @param after null where the row was removed
     * @param rules the rules that name the number or list
     */
    public record TableChange(
            String file,
            String row,
            @Nullable String column,
            @Nullable String before,
            @Nullable String after,
            List<String> rules) {

        public TableChange {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A sentence that means something else, or that only one of the two knows.
     *
     * @param before what it meant; null where it was added
     * @param after what it means; null where it was removed
     * @param rules the rules that are written with it
     */
    public record SentenceChange(
            String file,
            String sentence,
            @Nullable String before,
            @Nullable String after,
            List<String> rules) {

        public SentenceChange {
            rules = List.copyOf(rules);
        }
    }
}
