package org.equityimpact.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.facts.Profile.AnalysisRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactSheetTests {

    @Nested
    class Silence {

        @ParameterizedTest
        @CsvSource({
            "Impact, /impacts",
            "Mitigation, /mitigations",
            "FocalGroup, /focalGroups",
            "Activity, /engagement/activities",
            "Source, /data/sources",
            "Driver, /rationale/drivers",
            "Breakdown, /data/sources",
            "GroupLoad, /relatedDecisions",
            "GroupChange, /indicators",
        })
        void aListThatNobodySubmittedIsStoodInFor(String type, String pointer) {
            var standIn = Laid.out("").only(type);

            assertThat(standIn.assumed()).isTrue();
            assertThat(standIn.pointer()).isEqualTo(pointer);
            assertThat(standIn.type().words()).allMatch(standIn::isUnknown);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "Impact, 'impacts': []",
                    "Mitigation, 'mitigations': []",
                    "Activity, 'engagement': {'activities': []}",
                    "Driver, 'rationale': {'drivers': []}",
                    "Breakdown, 'data': {'sources': []}",
                    "GroupLoad, 'relatedDecisions': []",
                    "GroupChange, 'indicators': []",
                })
        void anEmptyListHoldsNothing(String type, String parts) {
            assertThat(Laid.out(parts).all(type)).isEmpty();
        }

        @Test
        void aSectionThatNobodySubmittedIsThereWithNothingKnownOfIt() {
            var engagement = Laid.out("").only("Engagement");

            assertThat(engagement.assumed()).isFalse();
            assertThat(engagement.pointer()).isEqualTo("/engagement");
            assertThat(engagement.type().words()).allMatch(engagement::isUnknown);
        }

        @Test
        void aSourceThatDoesNotSayHowItIsBrokenDownIsStoodInForAtItsPlace() {
            var laid = Laid.out("'data': {'sources': [{'name': 'a', 'disaggregatedBy': ['race']}, {'name': 'b'}]}");

            assertThat(laid.all("Breakdown", true))
                    .extracting(Fact::pointer)
                    .containsExactly("/data/sources/1/disaggregatedBy");
            assertThat(laid.all("Breakdown", false))
                    .extracting(Fact::pointer)
                    .containsExactly("/data/sources/0/disaggregatedBy/0");
        }

        @Test
        void anAssumedFactPointsAtTheListToAnswer() {
            var impact = Laid.out("").only("Impact");

            assertThat(impact.pointers(impact.type().word("severity").orElseThrow()))
                    .containsExactly("/impacts");
        }

        @Test
        void aStatedFactPointsAtWhatItSays() {
            var group =
                    Laid.out(answers("race.black", "mixed")).all("FocalGroup").get(0);

            assertThat(group.pointers(group.type().word("adverse").orElseThrow()))
                    .containsExactly("/focalGroups/0/status");
        }
    }

    @Nested
    class CoreFamilies {

        @Test
        void aFamilyWithoutAnAnswerIsStoodInFor() {
            var standIns = Laid.out(answers("race.black", "mixed")).all("FocalGroup", true);

            assertThat(standIns).extracting(fact -> Laid.value(fact, "family")).containsExactly("lang");
            assertThat(standIns)
                    .extracting(fact -> Laid.value(fact, "core"), fact -> Laid.value(fact, "status"))
                    .containsExactly(tuple(true, null));
        }

        @Test
        void onceAllAreAnsweredNothingIsStoodInFor() {
            var laid = Laid.out(answers("race.white", "not_affected", "lang.english_learner", "not_affected"));

            assertThat(laid.all("FocalGroup", true)).isEmpty();
        }

        @Test
        void ofAnEmptyListEveryFamilyIsStoodInFor() {
            var laid = Laid.out("'focalGroups': []");

            assertThat(laid.values("FocalGroup", "family")).containsExactly("race", "lang");
        }

        @Test
        void eachIsAskedOneByOne() {
            var laid = Laid.out(answers("lang.english_learner", "mixed"));

            assertThat(laid.values("CoreFamily", "label")).containsExactly("race and ethnicity", "language");
            assertThat(laid.values("CoreFamily", "answered")).containsExactly(null, true);
        }

        @Test
        void aDetailedSubGroupAnswersForItsFamily() {
            var laid = Laid.out(answers("race.black.somali", "mixed"));

            assertThat(laid.all("FocalGroup", false))
                    .extracting(fact -> Laid.value(fact, "label"))
                    .containsExactly("Black people (somali)");
            assertThat(laid.all("FocalGroup", true))
                    .extracting(fact -> Laid.value(fact, "family"))
                    .containsExactly("lang");
        }
    }

    @Nested
    class Unknown {

        @Test
        void theCodeUnknownIsUnknown() {
            var group =
                    Laid.out(answers("race.black", "unknown")).all("FocalGroup").get(0);

            assertThat(Laid.value(group, "status")).isNull();
            assertThat(Laid.value(group, "adverse")).isNull();
            assertThat(Laid.value(group, "touched")).isNull();
        }

        @Test
        void unknownIsNoCodeThatARuleCouldName() {
            var status = Vocabulary.FOCAL_GROUP.word("status").orElseThrow();

            assertThat(status.codes())
                    .containsExactlyInAnyOrder("affected_positive", "affected_negative", "mixed", "not_affected");
        }

        @Test
        void blankTextIsUnknown() {
            assertThat(Laid.out("'history': '  '").value("Submission", "history"))
                    .isNull();
            assertThat(Laid.out("'history': 'redlined'").value("Submission", "history"))
                    .isEqualTo("redlined");
        }

        @Test
        void blankEntriesOfAListOfWordsDoNotCount() {
            assertThat(Laid.out("'reach': {'places': [' ']}").value("Reach", "places"))
                    .isEqualTo(Codes.all(List.of()));
        }

        @Test
        void aPartWithAUsualValueIsNeverUnknown() {
            assertThat(Laid.out(activities("'party': 'staff', 'level': 'consult'"))
                            .value("Activity", "cancelled"))
                    .isEqualTo(false);
        }
    }

    @Nested
    class Time {

        @Test
        void noticeIsCountedInDays() {
            assertThat(decided("'proposedDate': '2026-01-01', 'decisionDate': '2026-01-31'")
                            .value("Decision", "noticeDays"))
                    .isEqualTo(Figure.of(30));
        }

        @Test
        void noticeBetweenPartialDatesIsAnInterval() {
            assertThat(decided("'proposedDate': '2026-01', 'decisionDate': '2026-02-10'")
                            .value("Decision", "noticeDays"))
                    .isEqualTo(Figure.between(10, 40L));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'proposedDate': '2026-01-01'", "'decisionDate': '2026-01-31'"})
        void noticeIsUnknownWhileADateIsMissing(String dates) {
            assertThat(decided(dates).value("Decision", "noticeDays")).isNull();
        }

        @Test
        void theAgeOfDataIsThatOfTheNewestSource() {
            assertThat(sources("{'name': 'old', 'collectedOn': '2020-01-15'}, "
                                    + "{'name': 'new', 'collectedOn': '2024-01-15'}")
                            .value("Data", "ageInMonths"))
                    .isEqualTo(Figure.of(24));
        }

        @Test
        void aSourceWithoutADateMayBeNewer() {
            var age = sources("{'name': 'old', 'collectedOn': '2020-01-15'}, {'name': 'undated'}")
                    .value("Data", "ageInMonths");

            assertThat(age).isEqualTo(Figure.between(null, BigFraction.of(72)));
        }

        @Test
        void ofSourcesWithoutDatesTheAgeIsOpen() {
            assertThat(sources("{'name': 'undated'}").value("Data", "ageInMonths"))
                    .isEqualTo(Figure.OPEN);
        }

        @Test
        void withoutSourcesThereIsNoAge() {
            assertThat(sources("").value("Data", "ageInMonths")).isEqualTo(Figure.NONE);
        }

        @Test
        void theAgeIsUnknownUntilTheDecisionHasADate() {
            var undecided = Laid.out("'data': {'sources': [{'name': 'old', 'collectedOn': '2020-01-15'}]}");

            assertThat(undecided.value("Data", "ageInMonths")).isNull();
        }

        @Test
        void daysOverAMonthCountAsAPartOfOne() {
            assertThat(sources("{'name': 'new', 'collectedOn': '2025-12-31'}").value("Data", "ageInMonths"))
                    .isEqualTo(Figure.exactly(BigFraction.of(15, 32)));
        }

        @Test
        void monthsInEffectRunToTheDayOfAssessment() {
            assertThat(decided("'effectiveDate': '2026-05-21'").value("Decision", "monthsInEffect"))
                    .isEqualTo(Figure.of(6));
        }
    }

    @Nested
    class Groups {

        @Test
        void theRatioIsComputedFromBothShares() {
            var group = group("'status': 'affected_negative', 'shareAffected': 0.3, 'shareReference': 0.2");

            assertThat(Laid.value(group, "ratio")).isEqualTo(Figure.of(new BigDecimal("1.5")));
            assertThat(Laid.value(group, "pointsAbove")).isEqualTo(Figure.of(new BigDecimal("0.1")));
        }

        @Test
        void theRatioThatTheSourceReportsStandsAlone() {
            var group = group("'status': 'affected_negative', 'reportedRatio': 1.9");

            assertThat(Laid.value(group, "ratio")).isEqualTo(Figure.of(new BigDecimal("1.9")));
            assertThat(Laid.value(group, "pointsAbove")).isEqualTo(Figure.NONE);
        }

        @Test
        void theRatioIsUnknownWhileAShareIsMissing() {
            var group = group("'status': 'affected_negative', 'shareAffected': 0.3");

            assertThat(Laid.value(group, "ratio")).isNull();
            assertThat(Laid.value(group, "pointsAbove")).isNull();
        }

        @ParameterizedTest
        @CsvSource({
            "affected_negative, true,  true",
            "mixed,             true,  true",
            "affected_positive, false, true",
            "not_affected,      false, false",
        })
        void aGroupIsBurdenedWhollyOrInPart(String status, boolean adverse, boolean touched) {
            var group = group("'status': '%s'".formatted(status));

            assertThat(Laid.value(group, "adverse")).isEqualTo(adverse);
            assertThat(Laid.value(group, "touched")).isEqualTo(touched);
        }

        @Test
        void theBurdenedAreCountedOnceAllFamiliesAreAnswered() {
            var laid = Laid.out(answers("race.black", "mixed", "lang.english_learner", "not_affected"));

            assertThat(laid.value("Burden", "adverseGroups")).isEqualTo(Figure.of(1));
        }

        @Test
        void aGroupWhoseEffectIsUnknownMayBeBurdenedToo() {
            var laid = Laid.out(answers("race.black", "mixed", "lang.english_learner", "unknown"));

            assertThat(laid.value("Burden", "adverseGroups")).isEqualTo(Figure.between(1, 2L));
        }

        @Test
        void aFamilyThatNobodyAnsweredMayHoldAnyNumberOfThem() {
            var laid = Laid.out(answers("race.black", "affected_negative", "race.white", "mixed"));

            assertThat(laid.value("Burden", "adverseGroups")).isEqualTo(Figure.between(2, null));
        }

        @Test
        void howManyAreBurdenedIsOpenWhileNobodyWasAsked() {
            assertThat(Laid.out("").value("Burden", "adverseGroups")).isEqualTo(Figure.OPEN);
        }
    }

    @Nested
    class Engaging {

        @Test
        void theResponseShareIsOfThoseMeant() {
            assertThat(Laid.out(activities("'party': 'staff', 'level': 'consult', 'responded': 3, 'population': 200"))
                            .value("Activity", "responseShare"))
                    .isEqualTo(Figure.of(new BigDecimal("0.015")));
        }

        @Test
        void aWithheldResponseLeavesTheShareWithinBounds() {
            var share = Laid.out(
                            activities("'party': 'staff', 'level': 'consult', 'responded': '<10', 'population': 100"))
                    .value("Activity", "responseShare");

            assertThat(share).isEqualTo(Figure.between(BigFraction.ZERO, BigFraction.of(9, 100)));
        }

        @Test
        void theResponseShareIsUnknownWhileNobodySaysHowManyWereMeant() {
            assertThat(Laid.out(activities("'party': 'staff', 'level': 'consult', 'responded': 3"))
                            .value("Activity", "responseShare"))
                    .isNull();
        }

        @Test
        void aPartyIsHeardForThoseItSpeaksForAndPerhapsForOthers() {
            assertThat(Laid.out(activities("'party': 'staff', 'level': 'consult'"))
                            .value("Activity", "heard"))
                    .isEqualTo(Codes.groups(List.of("foster"), false));
        }

        @Test
        void onceItsGroupsAreNamedNobodyElseWasHeard() {
            assertThat(Laid.out(activities("'party': 'staff', 'level': 'consult', 'focalGroups': ['race.black']"))
                            .value("Activity", "heard"))
                    .isEqualTo(Codes.groups(List.of("foster", "race.black"), true));
        }

        @ParameterizedTest
        @CsvSource({
            "inform,      false, false",
            "consult,     false, true",
            "empower,     false, true",
            "collaborate, true,  false",
        })
        void engagementBeginsAtConsultAndEndsWhenCancelled(String level, boolean cancelled, boolean engaging) {
            var laid = Laid.out(
                    activities("'party': 'staff', 'level': '%s', 'cancelled': %s".formatted(level, cancelled)));

            assertThat(laid.value("Activity", "engaging")).isEqualTo(engaging);
        }

        @Test
        void whatWasCancelledReachedNoLevel() {
            var laid = Laid.out(activities("'party': 'staff', 'level': 'empower', 'cancelled': true"));

            assertThat(laid.value("Engagement", "highestLevel")).isEqualTo(Figure.of(0));
            assertThat(laid.value("Engagement", "perspectives")).isEqualTo(Figure.of(0));
        }
    }

    @Nested
    class LinkedDecisions {

        @Test
        void eachGroupIsToldHowManyFallOnIt() {
            var laid = Laid.out(related("'focalGroups': ['race.black']", "'focalGroups': ['race.black', 'foster']"));

            assertThat(laid.values("GroupLoad", "group")).containsExactly("foster", "race.black");
            assertThat(laid.values("GroupLoad", "decisions")).containsExactly(Figure.of(1), Figure.of(2));
        }

        @Test
        void aDecisionThatNamesNobodyMayFallOnAnyGroup() {
            var laid = Laid.out(related("'focalGroups': ['foster']", "'reference': 'open'"));

            assertThat(laid.values("GroupLoad", "label")).containsExactly("young people in foster care", null);
            assertThat(laid.values("GroupLoad", "decisions"))
                    .containsExactly(Figure.between(1, 2L), Figure.between(0, 1L));
        }

        @Test
        void aDecisionOnAGroupFallsOnItsParts() {
            var laid = Laid.out(related("'focalGroups': ['race.black']", "'focalGroups': ['race.black.somali']"));

            assertThat(laid.values("GroupLoad", "decisions")).containsExactly(Figure.of(1), Figure.of(2));
        }

        @Test
        void aDecisionThatFallsOnNobodyIsNoLoad() {
            assertThat(Laid.out(related("'focalGroups': []")).all("GroupLoad")).isEmpty();
        }
    }

    @Nested
    class Acting {

        @Test
        void actionsWithOneUnitNameIt() {
            var actions = actions("'status': 'planned', 'owner': 'transport'", "'unit': 'transport'");

            assertThat(actions.value("Actions", "actions")).isEqualTo(Figure.of(2));
            assertThat(actions.value("Actions", "distinct")).isEqualTo(Figure.of(1));
            assertThat(actions.value("Actions", "only")).isEqualTo("transport");
        }

        @Test
        void anActionWithoutAUnitMaySitWithAnother() {
            var actions = actions("'status': 'planned', 'owner': 'transport'", "'audience': 'board'");

            assertThat(actions.value("Actions", "distinct")).isEqualTo(Figure.between(1, 2L));
        }

        @Test
        void aMitigationWithoutAStatusMayHaveBeenDropped() {
            var actions = actions("'owner': 'transport'", "'unit': 'finance'");

            assertThat(actions.value("Actions", "actions")).isEqualTo(Figure.between(1, 2L));
            assertThat(actions.value("Actions", "distinct")).isEqualTo(Figure.between(1, 2L));
        }

        @Test
        void aDroppedMitigationCountsNowhere() {
            var actions = actions("'status': 'dropped', 'owner': 'transport'", "'unit': 'finance'");

            assertThat(actions.value("Actions", "actions")).isEqualTo(Figure.of(1));
            assertThat(actions.value("Actions", "only")).isEqualTo("finance");
        }

        @Test
        void whileAListIsMissingThereMayBeMore() {
            var actions = Laid.out("'responsibilities': [{'role': 'lead', 'phase': 'plan', 'unit': 'finance'}]");

            assertThat(actions.value("Actions", "actions")).isEqualTo(Figure.between(1, null));
            assertThat(actions.value("Actions", "distinct")).isEqualTo(Figure.between(1, null));
        }

        private static Laid actions(String mitigation, String responsibility) {
            return Laid.out("""
                    'mitigations': [{'summary': 'buses', %s}],
                    'responsibilities': [{'role': 'lead', 'phase': 'plan', %s}]""".formatted(mitigation, responsibility));
        }
    }

    @Nested
    class RequiredAnalyses {

        private static final AnalysisRule ON_BUDGETS =
                new AnalysisRule("Policy 0030", List.of("budget"), List.of(), false);
        private static final AnalysisRule ON_BOUNDARIES =
                new AnalysisRule("Policy 0040", List.of("boundary"), List.of(), false);
        private static final AnalysisRule ON_STARTS =
                new AnalysisRule("Policy 0050", List.of(), List.of("start"), false);
        private static final AnalysisRule ON_CRITICAL = new AnalysisRule("Policy 0060", List.of(), List.of(), true);

        @Test
        void theProfileDemandsOneWhereTheSubmissionIsSilent() {
            var laid = Laid.out("", List.of(ON_BUDGETS));

            assertThat(laid.value("RequiredAnalysis", "demanded")).isEqualTo(true);
            assertThat(laid.value("RequiredAnalysis", "demandedBy")).isEqualTo("Policy 0030");
        }

        @Test
        void theProfileDemandsOneEvenAgainstTheSubmission() {
            var laid = Laid.out("'requiredAnalysis': {'required': false}", List.of(ON_BUDGETS));

            assertThat(laid.value("RequiredAnalysis", "demanded")).isEqualTo(true);
        }

        @Test
        void theProfileNeverExcusesOne() {
            var laid = Laid.out(
                    "'requiredAnalysis': {'required': true, 'rule': 'Board resolution'}",
                    List.of(ON_BOUNDARIES, ON_STARTS, ON_CRITICAL));

            assertThat(laid.value("RequiredAnalysis", "demanded")).isEqualTo(true);
            assertThat(laid.value("RequiredAnalysis", "demandedBy")).isEqualTo("Board resolution");
        }

        @Test
        void whereNobodyDemandsOneItStaysUnknown() {
            assertThat(Laid.out("", List.of(ON_BOUNDARIES, ON_STARTS, ON_CRITICAL))
                            .value("RequiredAnalysis", "demanded"))
                    .isNull();
        }

        @Test
        void aCriticalDecisionIsDemandedOne() {
            var critical = Laid.out(
                    "'decision': {'type': 'budget', 'direction': 'end', 'critical': true}", List.of(ON_CRITICAL));

            assertThat(critical.value("RequiredAnalysis", "demandedBy")).isEqualTo("Policy 0060");
        }
    }

    private static Laid decided(String dates) {
        return Laid.out("'decision': {'type': 'budget', 'direction': 'end', %s}".formatted(dates));
    }

    private static Laid sources(String sources) {
        return Laid.out(
                "'decision': {'type': 'budget', 'direction': 'end', 'decisionDate': '2026-01-15'}, 'data': {'sources': [%s]}"
                        .formatted(sources));
    }

    private static Fact group(String parts) {
        return Laid.out("'focalGroups': [{'group': 'foster', %s}]".formatted(parts))
                .all("FocalGroup", false)
                .get(0);
    }

    /** Focal groups and how they are affected, in turn. */
    private static String answers(String... groupsAndStatuses) {
        var answers = new ArrayList<String>();
        for (int i = 0; i < groupsAndStatuses.length; i += 2) {
            answers.add("{'group': '%s', 'status': '%s', 'reason': 'asked'}"
                    .formatted(groupsAndStatuses[i], groupsAndStatuses[i + 1]));
        }
        return "'focalGroups': [%s]".formatted(String.join(",", answers));
    }

    private static String activities(String activity) {
        return "'engagement': {'activities': [{%s}]}".formatted(activity);
    }

    private static String related(String... decisions) {
        return "'relatedDecisions': [%s]"
                .formatted(String.join(
                        ",",
                        Arrays.stream(decisions)
                                .map("{'summary': 'another cut', %s}"::formatted)
                                .toList()));
    }
}
