package org.equityimpact.pages.assessments;

import java.util.List;
import org.equityimpact.assessment.Assessment.Finding;

/**
 * A finding as it is shown.
 *
 * @param dimension what the finding belongs to, in words
 * @param facts what made the rule fire
 * @param where the places whose answer would clear it, in words
 * @param worth what that would change, in sentences
 */
record FindingView(Finding finding, String dimension, List<Fact> facts, List<String> where, List<String> worth) {

    FindingView {
        facts = List.copyOf(facts);
        where = List.copyOf(where);
        worth = List.copyOf(worth);
    }

    /** What one rule found, once or more often. */
    record OfRule(List<FindingView> findings) {

        private static final int LONGEST_HEADING = 140;

        OfRule {
            findings = List.copyOf(findings);
        }

        public FindingView first() {
            return findings.get(0);
        }

        public boolean isRepeated() {
            return findings.size() > 1;
        }

        /** Whether the title of the rule says it better than what it found, which stands below then. */
        public boolean needsTitle() {
            return isRepeated() || first().finding().message().length() > LONGEST_HEADING;
        }

        /** Whether the same would clear all of them. */
        public boolean isClearedAtOnce() {
            return findings.stream()
                            .map(one -> List.of(one.where(), one.worth()))
                            .distinct()
                            .count()
                    == 1;
        }
    }

    /** Findings of one weight, by the rules that found them. */
    record Tier(String code, List<OfRule> rules) {

        public int size() {
            return rules.stream().mapToInt(rule -> rule.findings().size()).sum();
        }
    }
}
