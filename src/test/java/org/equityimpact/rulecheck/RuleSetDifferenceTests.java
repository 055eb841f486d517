package org.equityimpact.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Severity;
import org.equityimpact.rulecheck.RuleSetDifference.ChangedRule;
import org.equityimpact.rulecheck.RuleSetDifference.Part;
import org.equityimpact.rulecheck.RuleSetDifference.Rule;
import org.equityimpact.rulecheck.RuleSetDifference.RuleChange;
import org.equityimpact.rulecheck.RuleSetDifference.SentenceChange;
import org.equityimpact.rulecheck.RuleSetDifference.TableChange;
import org.equityimpact.rules.CompiledRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleSetDifferenceTests {

    private static final TheRules RULES = TheRules.asShipped();
    private static final CompiledRules SHIPPED = shipped();
    private static final String SKIPPED = "engagement/required-analysis-skipped.dslr";
    private static final String FAR_ABOVE = "disparity/burden-far-above-share.dslr";
    private static final String NOTICE = "engagement/notice-too-short.drl.csv";

    @Nested
    class ThereIsNone {

        @Test
        void betweenASetAndItself() throws Exception {
            assertNone(RULES);
        }

        @Test
        void whenACommentIsWritten() throws Exception {
            assertNone(RULES.where(FAR_ABOVE, "when\n", "when\n    // a comment\n")
                    .where("policy/cuts.csv", "# Where", "# Just where")
                    .where("sentences.dsl", "# The sentences", "# These sentences")
                    .where("policy/organisation.yaml", "# What your", "# All that your"));
        }

        @Test
        void whenBlankLinesAndBlanksAreWritten() throws Exception {
            assertNone(RULES.where(FAR_ABOVE, "then\n", "\n\nthen\n")
                    .where("policy/cuts.csv", "ready-confirmed,10", "\n  ready-confirmed ,  10")
                    .where(
                            "sentences.dsl",
                            "( direction memberOf list(\"cut\") )",
                            "(direction  memberOf list( \"cut\" ))"));
        }

        @Test
        void whenATableIsQuotedOrOrderedOtherwise() throws Exception {
            assertNone(
                    RULES.where("policy/cuts.csv", "ready-confirmed,10", "\"ready-confirmed\",\"10.0\"")
                            .where(
                                    "policy/lists.csv",
                                    "cut,end reduce merge price_increase",
                                    "cut,reduce end merge price_increase")
                            .with(
                                    "policy/severities.csv",
                                    "points,severity,serious\n5,medium,no\n0,info,no\n2,low,no\n14,critical,yes\n9,high,yes\n"));
        }

        @Test
        void whenFactsAreBoundToOtherNames() throws Exception {
            assertNone(RULES.where("disparity/burden-above-share.drl.csv", "$group", "$people")
                    .where("disparity/burden-above-share.drl.csv", "{group.", "{people."));
        }

        @Test
        void whenASentenceIsPutIntoTheConditionLanguage() throws Exception {
            assertNone(RULES.without("engagement/required-analysis-skipped.dslr")
                    .with(
                            "engagement/required-analysis-skipped.drl",
                            RULES.text(SKIPPED)
                                    .replace(
                                            "The organisation's own rule requires an equity analysis",
                                            "$analysis : RequiredAnalysis( demanded == true && done == false )")
                                    .replace("    - it has not been done\n", "")
                                    .replaceAll("Report (\".*\")", "report($1);")));
        }
    }

    @Nested
    class OfARule {

        @Test
        void tellsThatItWasAdded() throws Exception {
            var without = RULES.without("evidence/no-comparator.dslr");

            assertThat(difference(without, RULES).added())
                    .containsExactly(new Rule(
                            "no-comparator", "The main indicator stands alone", "evidence", Kind.GAP, Severity.LOW, 2));
            assertThat(difference(RULES, without).removed()).hasSize(1);
        }

        @Test
        void tellsThatItIsOneOfTwoWhenItsNameChanges() throws Exception {
            var renamed = RULES.without("evidence/no-comparator.dslr")
                    .with(
                            "evidence/nothing-compared.dslr",
                            RULES.text("evidence/no-comparator.dslr").replace("no-comparator", "nothing-compared"));

            assertThat(difference(RULES, renamed))
                    .returns(List.of("nothing-compared"), difference -> names(difference.added()))
                    .returns(List.of("no-comparator"), difference -> names(difference.removed()))
                    .returns(List.of(), RuleSetDifference::changed);
        }

        @Test
        void tellsThatASentenceOfItIsAnother() throws Exception {
            var edited = RULES.where(FAR_ABOVE, "    - its share", "    // twice\n    - its share")
                    .where(FAR_ABOVE, "burden-ratio-hold times", "burden-ratio-revise times");

            assertThat(changes(edited))
                    .containsExactly(
                            change(
                                    Part.CONDITION,
                                    "- its share of the burden is at least burden-ratio-hold times its share of the population",
                                    "- its share of the burden is at least burden-ratio-revise times its share of the population"));
        }

        @Test
        void tellsThatARowOfATableIsAnother() throws Exception {
            assertThat(changes(RULES.where(NOTICE, ",quick card,screen,,,14,", ",quick card,screen,,,7,")))
                    .containsExactly(
                            change(
                                    Part.CONDITION,
                                    "$submission : Submission( chosenDepth == \"screen\" ), $decision : Decision( noticeDays < 14 )",
                                    "$submission : Submission( chosenDepth == \"screen\" ), $decision : Decision( noticeDays < 7 )"));
        }

        @Test
        void tellsTheSmallestDifferenceOfANumber() throws Exception {
            assertThat(changes(RULES.where(NOTICE, ",,,14,", ",,,14.00001,"))
                            .get(0)
                            .after())
                    .endsWith("noticeDays < 14.00001 )");
        }

        @Test
        void tellsThatItReportsOtherWords() throws Exception {
            assertThat(changes(RULES.where(SKIPPED, "Report \"An equity", "Report \"An honest equity")))
                    .containsExactly(change(
                            Part.WORDING,
                            "An equity analysis is required ({analysis.demandedBy}) and it has not been done.",
                            "An honest equity analysis is required ({analysis.demandedBy}) and it has not been done."));
        }

        @Test
        void tellsEveryPartOfItsHead() throws Exception {
            var edited = RULES.where(SKIPPED, "@severity(\"critical\")", "@severity(\"high\")")
                    .where(SKIPPED, "@title(\"A req", "@title(\"One req")
                    .where(SKIPPED, "@kind(\"risk\")", "@kind(\"gap\")")
                    .where(SKIPPED, "@owner(\"equity office\")", "@owner(\"legal office\")")
                    .where(SKIPPED, "@answers(\"COMMIT-P05, PSESD-S34\")", "@answers(\"COMMIT-P05\")")
                    .where(SKIPPED, "@nextStep(\"Stop; do", "@nextStep(\"Do")
                    .where(SKIPPED, "@basis(\"Oakland 2022: ", "@basis(\"Oakland: ")
                    .where(SKIPPED, "@owner", "@most(\"18\")\n    @owner");

            assertThat(changes(edited))
                    .extracting(RuleChange::part)
                    .containsExactly(
                            Part.KIND,
                            Part.SEVERITY,
                            Part.MOST,
                            Part.TITLE,
                            Part.NEXT_STEP,
                            Part.BASIS,
                            Part.OWNER,
                            Part.ANSWERS);
            assertThat(changes(edited))
                    .contains(change(Part.MOST, "", "18"), change(Part.OWNER, "equity office", "legal office"));
        }
    }

    @Nested
    class OfThePolicy {

        @Test
        void tellsOfANumberAndTheRulesThatNameIt() throws Exception {
            var difference = difference(
                    RULES, RULES.where("policy/thresholds.csv", "burden-ratio-hold,1.5,", "burden-ratio-hold,1.6,"));

            assertThat(difference.tables())
                    .containsExactly(new TableChange(
                            "policy/thresholds.csv",
                            "burden-ratio-hold",
                            "value",
                            "1.5",
                            "1.6",
                            List.of("burden-above-share", "burden-far-above-share")));
            assertThat(difference.changed())
                    .extracting(ChangedRule::rule, ChangedRule::changes)
                    .containsExactly(
                            tuple(
                                    "burden-above-share",
                                    List.of(new RuleChange(Part.NUMBER, "burden-ratio-hold", "1.5", "1.6"))),
                            tuple(
                                    "burden-far-above-share",
                                    List.of(new RuleChange(Part.NUMBER, "burden-ratio-hold", "1.5", "1.6"))));
        }

        @Test
        void tellsOfAListAndTheRulesThatNameIt() throws Exception {
            var changes = changes(RULES.where("policy/lists.csv", "grave,high critical", "grave,critical"));

            assertThat(changes).containsExactly(new RuleChange(Part.LIST, "grave", "high critical", "critical"));
        }

        @Test
        void tellsOfANoteWithoutNamingARule() throws Exception {
            var difference = difference(
                    RULES, RULES.where("policy/thresholds.csv", "Oakland 2022 reported about 1.9", "as in Oakland"));

            assertThat(difference.changed()).isEmpty();
            assertThat(difference.tables()).extracting(TableChange::column).containsExactly("why");
        }

        @Test
        void tellsOfAGateThatCameAndOneThatWent() throws Exception {
            var gate =
                    RULES.text("policy/gates.csv").lines().skip(2).findFirst().orElseThrow() + "\n";
            var difference = difference(
                    RULES,
                    RULES.where("policy/gates.csv", gate, gate.replace("burden-far-above-share,HOLD", "far,REVISE")));

            assertThat(difference.tables())
                    .containsExactly(
                            new TableChange(
                                    "policy/gates.csv",
                                    "burden-far-above-share",
                                    null,
                                    "level HOLD; rules burden-far-above-share; reason A focal group bears at least one and a half times its share of the burden.",
                                    null,
                                    List.of()),
                            new TableChange(
                                    "policy/gates.csv",
                                    "far",
                                    null,
                                    null,
                                    "level REVISE; rules burden-far-above-share; reason A focal group bears at least one and a half times its share of the burden.",
                                    List.of()));
        }

        @Test
        void tellsOfThePartsOfTheProfile() throws Exception {
            assertThat(difference(
                                    RULES,
                                    RULES.where("policy/organisation.yaml", "mission: \"\"", "mission: Every child"))
                            .tables())
                    .containsExactly(new TableChange(
                            "policy/organisation.yaml", "mission", "value", "", "Every child", List.of()));
        }

        @Test
        void tellsOfWeightsAndSeveritiesWithoutRepeatingThemForEachRule() throws Exception {
            var difference = difference(
                    RULES,
                    RULES.where("policy/severities.csv", "high,9,", "high,10,")
                            .where("policy/dimensions.csv", "Purpose and alternatives,8", "Purpose,8"));

            assertThat(difference.changed()).isEmpty();
            assertThat(difference.tables())
                    .extracting(TableChange::row, TableChange::column, TableChange::after)
                    .containsExactly(tuple("purpose", "title", "Purpose"), tuple("high", "points", "10"));
        }
    }

    @Nested
    class OfASentence {

        @Test
        void marksTheRulesWrittenWithItAsChanged() throws Exception {
            var difference = difference(
                    RULES,
                    RULES.where(
                            "engagement/sentences.dsl",
                            "it has not been done=done == false",
                            "it has not been done=done == false || demanded == null"));

            assertThat(difference.sentences())
                    .containsExactly(new SentenceChange(
                            "engagement/sentences.dsl",
                            "- it has not been done",
                            "done == false",
                            "done == false || demanded == null",
                            List.of("required-analysis-skipped")));
            assertThat(difference.changed().get(0).changes())
                    .containsExactly(change(
                            Part.CONDITION,
                            "$analysis : RequiredAnalysis( demanded == true, done == false )",
                            "$analysis : RequiredAnalysis( demanded == true, done == false || demanded == null )"));
        }

        @Test
        void seesThatNoRuleIsWrittenWithANewOne() throws Exception {
            assertThat(difference(
                                    RULES,
                                    RULES.where(
                                            "sentences.dsl",
                                            "# --- mitigation",
                                            "[when]What is decided is {what}=Decision( type == \"{what}\" )\n# --- mitigation"))
                            .sentences())
                    .containsExactly(new SentenceChange(
                            "sentences.dsl",
                            "What is decided is {what}",
                            null,
                            "Decision( type == \"{what}\" )",
                            List.of()));
        }

        @Test
        void seesWhatStandsInQuotes() throws Exception {
            assertThat(difference(
                                    RULES,
                                    RULES.where(
                                            "engagement/sentences.dsl",
                                            "perspective == \"staff\"",
                                            "perspective == \"the staff\""))
                            .sentences())
                    .hasSize(1);
        }
    }

    private static CompiledRules shipped() {
        try {
            return RULES.compiled();
        } catch (Exception unfit) {
            throw new AssertionError(unfit);
        }
    }

    private static RuleSetDifference difference(TheRules before, TheRules after) throws Exception {
        return RuleSetDifference.between(before.equals(RULES) ? SHIPPED : before.compiled(), after.compiled());
    }

    /** What changed of the only rule that changed. */
    private static List<RuleChange> changes(TheRules after) throws Exception {
        var changed = difference(RULES, after).changed();
        assertThat(changed).hasSize(1);
        return changed.get(0).changes();
    }

    private static RuleChange change(Part part, @Nullable String before, @Nullable String after) {
        return new RuleChange(part, null, before, after);
    }

    private static List<String> names(List<Rule> rules) {
        return rules.stream().map(Rule::rule).toList();
    }

    private static void assertNone(TheRules after) throws Exception {
        var difference = difference(RULES, after);
        assertThat(difference.isEmpty()).as(difference.toString()).isTrue();
    }
}
