package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Desk.judge;
import static org.equityimpact.assessment.Said.gap;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;
import static org.equityimpact.assessment.Severity.LOW;
import static org.equityimpact.assessment.Severity.MEDIUM;

import java.util.List;
import org.equityimpact.assessment.Assessment.Change;
import org.equityimpact.assessment.Assessment.WayOut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayOutTests {

    @Test
    void aStatedFactIsToBeChangedAsTheRuleSays() {
        assertThat(wayOut(risk("hold", CRITICAL).fires("/done")))
                .isEqualTo(
                        new WayOut(Outcome.READY, List.of(new Change("/done", "next step of hold", List.of("hold")))));
    }

    @Test
    void aMissingFactIsToBeAnswered() {
        assertThat(wayOut(
                        risk("hold", CRITICAL).cannotTell("/done", "/required"),
                        risk("low", MEDIUM).cannotTell("/x")))
                .isEqualTo(new WayOut(
                        Outcome.ACTIONS,
                        List.of(new Change(
                                "/done", "State this, so that it can be told: title of hold", List.of("hold")))));
    }

    @Test
    void onePlaceThatSettlesMoreIsBetter() {
        assertThat(wayOut(
                        risk("hold", CRITICAL).cannotTell("/a", "/z"),
                        risk("revise", HIGH).cannotTell("/b", "/z")))
                .isEqualTo(new WayOut(
                        Outcome.READY,
                        List.of(new Change(
                                "/z",
                                "State this, so that it can be told: title of hold",
                                List.of("hold", "revise")))));
    }

    @Test
    void twoPlacesAreTriedWhereOneIsNotEnough() {
        assertThat(paths(
                        risk("hold", CRITICAL).cannotTell("/a"),
                        risk("revise", HIGH).cannotTell("/b"),
                        risk("other", HIGH).cannotTell("/c")))
                .containsExactly("/a", "/b");
    }

    @Test
    void aRuleFoundInThreePlacesTakesThreeChanges() {
        assertThat(paths(
                        risk("hold", CRITICAL).fires("/a", "/b", "/c"),
                        risk("other", HIGH).fires("/d")))
                .containsExactlyInAnyOrder("/a", "/b", "/c");
    }

    @Test
    void oneOfTheRulesOfAGateIsEnough() {
        assertThat(paths(
                        risk("harm", HIGH).fires("/a", "/b"),
                        gap("no-engagement", HIGH).fires("/c")))
                .containsExactly("/c");
    }

    @Test
    void aGateThatNothingEndsHasNoWayOut() {
        assertThat(wayOut(risk("hold", CRITICAL).fires(), risk("other", HIGH).fires("/d")))
                .isNull();
    }

    @Test
    void aReadyProposalNeedsNone() {
        assertThat(wayOut(risk("one", LOW).fires("/a"))).isNull();
    }

    @Test
    void stepsThatTurnOutNeedlessAreLeftOut() {
        assertThat(paths(
                        risk("one", HIGH).fires("/a", "/b", "/c", "/d"),
                        risk("two", HIGH).fires("/a", "/i", "/j", "/k"),
                        risk("three", HIGH).fires("/f", "/g", "/h")))
                .containsExactlyInAnyOrder("/f", "/g", "/h");
    }

    @Test
    void theQuickCardLeadsNoFurtherThanActions() {
        assertThat(Desk.assess("'depth': 'screen'", gap("quick", LOW).firesForWantOf("/a"))
                        .wayOut())
                .isNull();
    }

    private static @Nullable WayOut wayOut(RuleAnswer... answers) {
        return new WayOutSearch(judge(answers)).find();
    }

    private static List<String> paths(RuleAnswer... answers) {
        var wayOut = wayOut(answers);
        return wayOut == null
                ? List.of()
                : wayOut.changes().stream().map(Change::path).toList();
    }
}
