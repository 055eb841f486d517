package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.assessment.ScoringPolicy.ConfidencePolicy;
import org.equityimpact.assessment.ScoringPolicy.CreditPolicy;
import org.equityimpact.assessment.ScoringPolicy.Cuts;
import org.equityimpact.assessment.ScoringPolicy.Dimension;
import org.equityimpact.assessment.ScoringPolicy.Gate;

/** The policy that tests are judged by: the usual numbers, and one gate of each kind named after its rule. */
final class Policies {

    static final ScoringPolicy USUAL = new ScoringPolicy(
            List.of(
                    new Dimension("A", "Purpose and alternatives", 8, 10, "process"),
                    new Dimension("G", "Focal groups considered", 16, 20, "harm"),
                    new Dimension("D", "Disparity and impact", 24, 24, "harm"),
                    new Dimension("E", "Partners and engagement", 18, 22, "process"),
                    new Dimension("V", "Evidence and data", 10, 16, "process"),
                    new Dimension("F", "Funding and sustainability", 10, 16, "durability"),
                    new Dimension("M", "Barriers and mitigation", 8, 14, "durability"),
                    new Dimension("R", "Responsibility and follow-up", 6, 14, "durability")),
            Map.of(Severity.INFO, 0, Severity.LOW, 2, Severity.MEDIUM, 5, Severity.HIGH, 9, Severity.CRITICAL, 14),
            Set.of(Severity.HIGH, Severity.CRITICAL),
            List.of(
                    new Gate("actions", Outcome.ACTIONS, List.of("actions"), "There is something to do."),
                    new Gate("revise", Outcome.REVISE, List.of("revise"), "It must be thought over."),
                    new Gate("hold", Outcome.HOLD, List.of("hold"), "It must not go on."),
                    new Gate(
                            "unheard", Outcome.HOLD, List.of("harm", "no-engagement"), "Those harmed were not heard.")),
            new Cuts(3, new BigDecimal("0.90"), new BigDecimal("10")),
            new CreditPolicy(
                    Set.of("harm", "travel"),
                    "D",
                    new BigDecimal("0.40"),
                    new BigDecimal("0.15"),
                    new BigDecimal("0.25"),
                    Map.of(
                            "planned", new BigDecimal("0.05"),
                            "funded", new BigDecimal("0.20"),
                            "in_place", new BigDecimal("0.40"),
                            "done", new BigDecimal("0.40")),
                    new BigDecimal("0.10")),
            new ConfidencePolicy(24, 60, Set.of("imputed"), Set.of("race", "race_ethnicity"), Set.of("census")),
            Set.of("quick"),
            Set.of("end"));

    private Policies() {}

    static int points(Severity severity) {
        return USUAL.severityPoints().getOrDefault(severity, 0);
    }
}
