package org.equityimpact.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * The screened decisions of a year together.
 *
 * @param decisions how many different decisions were screened
 * @param coverage over all meetings of the year, item by item
 * @param outcomes how the decisions came out, each at its newest screening, the best first
 * @param months the same by the month of their last meeting
 * @param findings what was found in most decisions, most frequent first
 * @param units the same for each unit that decisions come from, by name
 * @param leftOut the core families that most decisions gave no answer for
 * @param againstAdvice what was decided although it was not cleared
 * @param underOverride what was decided because an override had released it
 */
public record Portfolio(
        int year,
        @Nullable String organisation,
        int meetings,
        int decisions,
        Coverage coverage,
        Map<Outcome, Integer> outcomes,
        List<Month> months,
        List<FindingCount> findings,
        List<UnitFindings> units,
        List<LeftOut> leftOut,
        List<Decided> againstAdvice,
        List<Decided> underOverride) {

    public Portfolio {
        months = List.copyOf(months);
        findings = List.copyOf(findings);
        units = List.copyOf(units);
        leftOut = List.copyOf(leftOut);
        againstAdvice = List.copyOf(againstAdvice);
        underOverride = List.copyOf(underOverride);
    }

    /** How the decisions of a month came out; months without any are told, too. */
    public record Month(int month, Map<Outcome, Integer> outcomes) {}

    /** How many decisions a rule fired for, and their share of all, 0 to 1. */
    public record FindingCount(String rule, String title, int decisions, BigDecimal share) {}

    /** A unit with its decisions and what was found in most of them. */
    public record UnitFindings(
            String unit, int decisions, Map<Outcome, Integer> outcomes, List<FindingCount> findings) {

        public UnitFindings {
            findings = List.copyOf(findings);
        }
    }

    /** How many decisions gave no answer for a core family, and their share of all, 0 to 1. */
    public record LeftOut(String label, int decisions, BigDecimal share) {}

    /** A decision that was taken, and how it stood. */
    public record Decided(
            String meeting,
            LocalDate on,
            @Nullable String body,
            String item,
            String title,
            @Nullable String reference,
            @Nullable Outcome outcome,
            Deliberation.Decision decision,
            List<String> held,
            @Nullable String note) {

        public Decided {
            held = List.copyOf(held);
        }
    }
}
