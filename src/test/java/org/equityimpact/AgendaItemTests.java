package org.equityimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equityimpact.assessment.AgendaFindings;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Severity;
import org.equityimpact.facts.AgendaEntry;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.proposal.DecisionType;
import org.equityimpact.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the shipped rules say of agenda items that arrive without an assessment. */
class AgendaItemTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String RULE = "agenda-item-unassessed";

    private final RulesInForce rules = RulesInForce.of(Path.of("rules"));
    private final Assessor assessor = new Assessor(rules, SmallNumbers.defaults(), InstantSource.system());

    AgendaItemTests() throws Exception {}

    @Test
    void anItemOfACoveredTypeWithoutAnAssessmentIsAFinding() {
        assertThat(judged("policy", null))
                .isEqualTo(new AgendaFindings(
                        List.of(new Finding(
                                RULE,
                                Kind.GAP,
                                "responsibility",
                                Severity.HIGH,
                                9,
                                "Bell times: a policy decision without an assessment, and no allowed reason exempts it.",
                                List.of(new Evidence("/assessed", false), new Evidence("/type", "policy")),
                                List.of("CMSD-C08", "CMSD-C26"),
                                "CMSD equity policy: equity is a primary consideration in decision making and embedded in"
                                        + " deliberation",
                                "Have it assessed before the meeting, or name the reason for which it needs no assessment.",
                                "An answer at /assessed.")),
                        List.of()));
    }

    @Test
    void anItemWhoseTypeIsNotStatedCannotBeTold() {
        var open = new AgendaFindings(
                List.of(),
                List.of(new CannotTell(RULE, "An agenda item arrives without an assessment", 9, List.of("/type"))));

        assertThat(judged(null, null)).isEqualTo(open);
        assertThat(judged("polcy", null)).isEqualTo(open);
    }

    @Test
    void anItemThatIsExemptOrNotCoveredOrAssessedIsClear() {
        assertThat(judged("policy", "minutes").isClear()).isTrue();
        assertThat(judged("communication", null).isClear()).isTrue();
        assertThat(assessor.agendaItem(new AgendaEntry("Bell times", "policy", null, true), DAY)
                        .isClear())
                .isTrue();
    }

    @Test
    void aReasonThatTheTableDoesNotAllowExemptsNothing() {
        assertThat(judged("policy", "too-small-to-matter").findings()).hasSize(1);
    }

    @Test
    void theReasonsForExemptionStandInTheOrderOfTheirTable() {
        assertThat(rules.get().tables().agendaExemptions().keySet())
                .containsExactly(
                        "minutes",
                        "ceremonial",
                        "legal-duty-without-choice",
                        "personnel-individual",
                        "closed-session",
                        "emergency",
                        "information-only",
                        "renewal-without-change");
    }

    @Test
    void noSilenceHelpsAnAgendaItem() {
        var helped = new ArrayList<AgendaEntry>();
        for (String type : types()) {
            for (String exemption : exemptions()) {
                var item = new AgendaEntry("Bell times", type, exemption, false);
                int before = possible(item);
                if (possible(new AgendaEntry("Bell times", null, exemption, false)) < before
                        || possible(new AgendaEntry("Bell times", type, null, false)) < before) {
                    helped.add(item);
                }
            }
        }
        assertThat(helped).isEmpty();
    }

    private AgendaFindings judged(@Nullable String type, @Nullable String exemption) {
        return assessor.agendaItem(new AgendaEntry("Bell times", type, exemption, false), DAY);
    }

    private int possible(AgendaEntry item) {
        var judged = assessor.agendaItem(item, DAY);
        return judged.findings().stream().mapToInt(Finding::points).sum()
                + judged.cannotTell().stream().mapToInt(CannotTell::points).sum();
    }

    private static List<String> types() {
        var types = new ArrayList<String>();
        Arrays.stream(DecisionType.values()).map(DecisionType::code).forEach(types::add);
        types.add("polcy");
        return types;
    }

    private List<String> exemptions() {
        var exemptions = new ArrayList<>(rules.get().tables().agendaExemptions().keySet());
        exemptions.add("too-small-to-matter");
        return exemptions;
    }
}
