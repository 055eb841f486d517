package org.equityimpact.rulecheck;

import java.time.LocalDate;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.AgendaEntry;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.Tables;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case beside a rule: what is given, and what the rule must say of it.
 *
 * @param name a sentence of policy that the case shows
 * @param file the file of cases, by its path in the rule folder
 * @param line where the case begins in it
 * @param rule the rule that is asked
 * @param stated what the case itself states: the parts given, everyoneElse and agendaItem as they are written
 * @param given the smallest legal proposal and what the case adds to it
 * @param agendaItem the item of an agenda that is given in place of a proposal; null where a proposal is
 * @param asOf the day of assessment
 * @param expect what the rule must say
 * @param confirmed whether what it finds must count as confirmed; null where the case does not say
 * @param says what the rule must report, word for word; null where the case does not say
 */
public record RuleCase(
        String name,
        String file,
        int line,
        String rule,
        JsonNode stated,
        Proposal given,
        @Nullable AgendaEntry agendaItem,
        LocalDate asOf,
        Status expect,
        @Nullable Boolean confirmed,
        @Nullable String says) {

    /** What is given, laid out as facts. */
    public FactSheet sheet(Tables tables) {
        return agendaItem == null ? FactSheet.of(given, asOf, tables) : FactSheet.of(agendaItem, asOf, tables);
    }

    /** How cases write what a rule says. */
    public static String inWords(Status status) {
        return status == Status.NOT_APPLICABLE
                ? "does not apply"
                : status.code().replace('_', ' ');
    }
}
