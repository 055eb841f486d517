package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers behind the figures and the outcome, as the policy tables give them.
 *
 * @param dimensions what is scored, with weights that sum to 100
 * @param severityPoints what a rule of each severity counts
 * @param seriousSeverities the severities that make a risk serious
 * @param gates what stops a proposal by itself
 * @param cuts where one outcome ends and the next begins
 * @param credit what an answer to harm takes off
 * @param confidence what evidence has to offer
 * @param quickCard the rules that are judged on the quick card beside those of gates
 * @param fullRequiredDirections the directions that need the whole form
 */
public record ScoringPolicy(
        List<Dimension> dimensions,
        Map<Severity, Integer> severityPoints,
        Set<Severity> seriousSeverities,
        List<Gate> gates,
        Cuts cuts,
        CreditPolicy credit,
        ConfidencePolicy confidence,
        Set<String> quickCard,
        Set<String> fullRequiredDirections) {

    public ScoringPolicy {
        dimensions = List.copyOf(dimensions);
        severityPoints = Map.copyOf(severityPoints);
        seriousSeverities = Set.copyOf(seriousSeverities);
        gates = List.copyOf(gates);
        quickCard = Set.copyOf(quickCard);
        fullRequiredDirections = Set.copyOf(fullRequiredDirections);
    }

    /** Whether a rule is one of those that make an outcome worse by their number. */
    public boolean isSerious(RuleCard rule) {
        return rule.kind() == Kind.RISK && seriousSeverities.contains(rule.severity());
    }

    /** Whether a gate waits for the rule. */
    public boolean isAtGate(RuleCard rule) {
        for (var gate :
                gates) { // asked so often in the search for a way out that a stream would be a fifth of its time
            if (gate.rules().contains(rule.name())) {
                return true;
            }
        }
        return false;
    }

    /** What is scored: its weight, the points at which it is full, and the index that it belongs to. */
    public record Dimension(String code, String title, int weight, int saturation, String index) {

        public Dimension {
            if (weight < 0 || saturation < 1) {
                throw new IllegalArgumentException(
                        "dimension %s has weight %d and saturation %d; a weight is 0 or more, a saturation 1 or more"
                                .formatted(code, weight, saturation));
            }
        }
    }

    /** A gate holds when all of its rules are confirmed; an ACTIONS gate also on gaps that are left open. */
    public record Gate(String name, Outcome level, List<String> rules, String reason) {

        public Gate {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Where one outcome ends and the next begins.
     *
     * @param seriousForRevise serious rules that together make a proposal one to revise
     * @param readyCompleteness the least completeness of a proposal that is ready, 0 to 1
     * @param readyConfirmed the confirmed concern that a ready proposal stays below
     */
    public record Cuts(int seriousForRevise, BigDecimal readyCompleteness, BigDecimal readyConfirmed) {}

    /**
     * What a mitigation takes off the points of the rules named: at most {@code mostPerRule} of them times its quality,
     * and over the assessment at most {@code mostOverall} of the points of the risks of the dimension that fire.
     */
    public record CreditPolicy(
            Set<String> rules,
            String dimension,
            BigDecimal mostPerRule,
            BigDecimal mostOverall,
            BigDecimal perStatedPart,
            Map<String, BigDecimal> perStatus,
            BigDecimal coDesigned) {

        public CreditPolicy {
            rules = Set.copyOf(rules);
            perStatus = Map.copyOf(perStatus);
        }
    }

    /**
     * What evidence has to offer to be relied on.
     *
     * @param freshMonths the age up to which every source counts as fresh
     * @param staleMonths the age beyond which the newest source is no evidence of today
     * @param lowWhenFires rules that make confidence low when they fire
     * @param raceBreakdowns the words for a breakdown by race and ethnicity
     * @param censusMethods the methods that need no sample size
     */
    public record ConfidencePolicy(
            int freshMonths,
            int staleMonths,
            Set<String> lowWhenFires,
            Set<String> raceBreakdowns,
            Set<String> censusMethods) {

        public ConfidencePolicy {
            lowWhenFires = Set.copyOf(lowWhenFires);
            raceBreakdowns = Set.copyOf(raceBreakdowns);
            censusMethods = Set.copyOf(censusMethods);
        }
    }
}
