package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFolderTests {

    private static final String OAKLAND = "01-oakland-usd-school-closures-2022.json";
    private static final String ANYTHING = "Decision( submitted == true )";

    private RuleFolder folder;

    @BeforeEach
    void copy(@TempDir Path directory) {
        folder = RuleFolder.copiedTo(directory);
    }

    @Nested
    class Editing {

        @Test
        void editingOneNumberChangesTheResult() throws Exception {
            var before = RuleFolder.fired(folder.assess(OAKLAND));
            var edited = folder.edited("policy/thresholds.csv", "burden-ratio-hold,1.5,", "burden-ratio-hold,2.0,");

            assertThat(before).contains("burden-far-above-share");
            assertThat(RuleFolder.fired(edited.assess(OAKLAND))).doesNotContain("burden-far-above-share");
        }

        @Test
        void editingOneSentenceChangesTheResult() throws Exception {
            var before = RuleFolder.fired(folder.assess(OAKLAND));
            var edited = folder.edited(
                    "engagement/required-analysis-skipped.dslr",
                    "    - it has not been done\n",
                    "    - it has not been done\n    The decision is a boundary decision\n");

            assertThat(before).contains("required-analysis-skipped");
            assertThat(RuleFolder.fired(edited.assess(OAKLAND))).doesNotContain("required-analysis-skipped");
        }

        @Test
        void editingWhatASentenceMeansChangesTheResult() throws Exception {
            var edited = folder.edited(
                    "engagement/sentences.dsl",
                    "it has not been done=done == false",
                    "it has not been done=done == true");

            assertThat(RuleFolder.fired(edited.assess(OAKLAND))).doesNotContain("required-analysis-skipped");
        }

        @Test
        void aNewRuleIsInForce() throws Exception {
            var edited = folder.withRule("new-rule", "Decision( direction memberOf list(\"cut\") )");

            assertThat(edited.problems()).isEmpty();
            assertThat(RuleFolder.fired(edited.assess(OAKLAND))).contains("new-rule");
        }
    }

    @Nested
    class Versions {

        @Test
        void theSameFilesHaveTheSameVersion() throws Exception {
            assertThat(folder.version()).isEqualTo(folder.version()).matches("sha256:[0-9a-f]{64}");
        }

        @Test
        void aCopyHasTheVersionOfTheOriginal() throws Exception {
            assertThat(folder.version()).isEqualTo(new RuleFolder(Path.of("rules")).version());
        }

        @Test
        void oneByteChangesTheVersion() throws Exception {
            String before = folder.version();

            assertThat(folder.edited("sentences.dsl", "# --- the decision ---", "# --- The decision ---")
                            .version())
                    .isNotEqualTo(before);
        }

        @ParameterizedTest
        @ValueSource(strings = {"README.md", "engagement/required-analysis-skipped.cases.yaml"})
        void notesAndCasesHaveNoSay(String file) throws Exception {
            String before = folder.version();

            assertThat(folder.with(file, "something else").version()).isEqualTo(before);
        }
    }

    @Nested
    class Soundness {

        @Test
        void theRealFolderIsSound() {
            assertThat(folder.problems()).isEmpty();
        }

        @Test
        void aFolderThatIsNotThereIsTold() {
            assertThatThrownBy(() -> RulesInForce.of(folder.path().resolve("nowhere")))
                    .hasMessage(
                            "%s unreadable-folder: the rule folder cannot be read; name one that is there by equity.rules-directory",
                            folder.path().resolve("nowhere"));
        }

        @Test
        void anUnknownSentenceIsTold() {
            folder.with("purpose/new-rule.dslr", RuleFolder.rule("new-rule", "The moon is full", "Report \"Found.\""));

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.dslr:12 unknown-sentence: \"The moon is full\" is not in sentences.dsl;"
                                    + " use a sentence that is there, or add this one to sentences.dsl");
        }

        @Test
        void aRuleIsNamedAsItsFile() {
            folder.with("purpose/new-rule.drl", RuleFolder.rule("old-rule", ANYTHING, "report(\"Found.\");"));

            assertThat(folder.problems())
                    .containsExactly("purpose/new-rule.drl:2 named-as-its-file:"
                            + " the rule is named \"old-rule\"; name it \"new-rule\", as its file");
        }

        @Test
        void metadataThatIsMissingIsTold() {
            folder.withRule("new-rule", ANYTHING)
                    .edited("purpose/new-rule.drl", "    @owner(\"equity office\")\n    @answers(\"none\")\n", "");

            assertThat(folder.problems())
                    .containsExactly("purpose/new-rule.drl:2 wrong-metadata: @owner, @answers is missing;"
                            + " add @owner(\"…\"), @answers(\"…\")");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "@owner(\"equity office\") | @ownr(\"equity office\")  | 8 wrong-metadata: @ownr is not known; did you mean \"owner\"?",
                    "@kind(\"risk\")           | @kind(\"danger\")         | 5 wrong-metadata: @kind is \"danger\"; allowed: risk, gap, strength",
                    "@dimension(\"purpose\")   | @dimension(\"porpoise\")  | 4 wrong-metadata: @dimension is \"porpoise\"; did you mean \"purpose\"?",
                })
        void metadataThatIsWrongIsTold(String right, String wrong, String why) {
            folder.withRule("new-rule", ANYTHING).edited("purpose/new-rule.drl", right, wrong);

            assertThat(folder.problems()).containsExactly("purpose/new-rule.drl:" + why);
        }

        @Test
        void aFileHoldsOneRule() {
            String rule = RuleFolder.rule("new-rule", ANYTHING, "report(\"Found.\");");
            folder.with("purpose/new-rule.drl", rule + rule.replace("package rules.purpose\n", ""));

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.drl one-rule-one-file: the file holds 2 rules; it must hold one");
        }

        @Test
        void aRuleMayOnlyReport() {
            folder.with("purpose/new-rule.drl", RuleFolder.rule("new-rule", ANYTHING, "System.exit(0);"));

            assertThat(folder.problems())
                    .containsExactly("purpose/new-rule.drl:13 only-reports: after \"then\" stands \"System.exit(0);\";"
                            + " a rule may only report: report(\"…\");");
        }

        @Test
        void aRuleMayNotDoMoreThanReport() {
            folder.with(
                    "purpose/new-rule.drl",
                    RuleFolder.rule("new-rule", ANYTHING, "report(\"Found.\"); System.exit(0);"));

            assertThat(folder.problems())
                    .containsExactly("purpose/new-rule.drl:13 only-reports: after \"then\" stands"
                            + " \"report(\"Found.\"); System.exit(0);\"; a rule may only report: report(\"…\");");
        }

        @Test
        void aRuleHasNoAttributes() {
            folder.withRule("new-rule", ANYTHING).edited("purpose/new-rule.drl", "when\n", "salience 10\nwhen\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.drl:11 wrong-head: \"salience 10\" is not allowed; above \"when\" stand the"
                                    + " package, the name of the rule, its @metadata and // comments");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Impact() from $decision.impacts | not-allowed: Impact(…) may not be followed by \"from\", \"over\" or the like",
                    "Number() from accumulate( Impact(), count(1) ) | not-allowed: Number(…) may not be followed by \"from\", \"over\" or the like",
                    "accumulate( Impact(); $n : count(1) ) | not-allowed: Object(…) may not be followed by \"from\", \"over\" or the like",
                    "eval( System.exit(0) == null ) | not-allowed: eval is not allowed in a rule; a condition is made of facts, \"not\", \"exists\" and \"or\"",
                    "forall( Impact() ) | not-allowed: forall is not allowed in a rule; a condition is made of facts, \"not\", \"exists\" and \"or\"",
                    "Impct() | unknown-fact: \"Impct\" is no kind of fact; did you mean \"Impact\"?",
                    "Impact() over window:length( 3 ) | not-allowed: Impact(…) may not be followed by \"from\", \"over\" or the like",
                })
        void aConditionIsMadeOfFactsAlone(String when, String why) {
            folder.withRule("new-rule", when);

            assertThat(folder.problems()).containsExactly("purpose/new-rule.drl:12:5 " + why);
        }

        @Test
        void aConditionSaysSomething() {
            folder.withRule("new-rule", "");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.drl:13 no-condition: after \"when\" stands nothing; a rule needs a condition");
        }

        @Test
        void aConditionLooksAtNoMoreThanTwoFactsBefore() {
            folder.withRule("new-rule", """
                    $a : Decision()
                    $b : Submission()
                    $c : Organisation()
                    Impact( id == $a.decisionBody || id == $b.title || id == $c.name )""");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.drl:15:1 too-many-facts: Impact(…) looks at more than two facts bound before"
                                    + " it; split the rule");
        }

        @Test
        void whatARuleCountsAtMostIsANumber() {
            folder.withRule("new-rule", ANYTHING)
                    .edited("purpose/new-rule.drl", "when\n", "    @most(\"ten\")\nwhen\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.drl:11 wrong-metadata: @most must be a whole number of points up to 1,000 but"
                                    + " is \"ten\"");
        }

        @Test
        void aMistakeInATableOfRulesIsToldByItsCell() {
            folder.edited("disparity/burden-above-share.drl.csv", "pointsAbove >=", "pointsAbov >=");

            assertThat(folder.problems())
                    .containsExactly("disparity/burden-above-share.drl.csv:17:6 wrong-condition: cell F17:"
                            + " \"pointsAbov >= threshold(\"burden-points-revise\")\": \"pointsAbov\" is no word of"
                            + " FocalGroup; did you mean \"pointsAbove\"?");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "# nothing\n", "null\n", "goals: [null]\n", "analysisRequired: [null]\n", "types: 3\n"})
        void aProfileIsReadOrRefusedButNeverBreaksOff(String profile) {
            folder.with("policy/organisation.yaml", profile);

            assertThat(folder.problems()).allMatch(problem -> problem.contains(" unreadable-profile: "));
        }

        @Test
        void aGateNamesRulesThatThereAre() {
            folder.edited("policy/gates.csv", "HOLD,required-analysis-skipped,", "HOLD,required-analysis-skiped,");

            assertThat(folder.problems())
                    .containsExactly("policy/gates.csv:4 unknown-rule: gate required-analysis-skipped names the rule"
                            + " \"required-analysis-skiped\"; did you mean \"required-analysis-skipped\"?");
        }

        @Test
        void weightsSumToAHundred() {
            folder.edited("policy/dimensions.csv", "Purpose and alternatives,8,", "Purpose and alternatives,9,");

            assertThat(folder.problems())
                    .containsExactly(
                            "policy/dimensions.csv weights-do-not-sum: the weights sum to 101; they must sum to 100");
        }

        @Test
        void aThresholdIsANumber() {
            folder.edited("policy/thresholds.csv", "burden-ratio-hold,1.5,", "burden-ratio-hold,high,");

            assertThat(folder.problems())
                    .containsExactly("policy/thresholds.csv:3:2 wrong-value: value must be a number but is \"high\";"
                            + " write it in digits, as 12 or 0.25");
        }

        @Test
        void aRiskNeverAsksThatSomethingWasAnswered() {
            folder.withRule("new-rule", "Submission( history != null )");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.drl silence-never-helps: \"!= null\" would clear the rule when the"
                                    + " answer is deleted; a rule may only fire on a missing answer");
        }

        @Test
        void aRiskNeverAsksUnderNotThatNothingWasAnswered() {
            folder.withRule("new-rule", "not Decision( stage == \"draft\" || critical == null )");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.drl silence-never-helps: \"== null\" under \"not\" would clear the"
                                    + " rule when an answer is deleted; ask for \"!= null\" there");
        }

        @Test
        void aRuleStandsInTheFolderOfItsDimension() {
            folder.withRule("new-rule", ANYTHING).moved("purpose/new-rule.drl", "funding/new-rule.drl");

            assertThat(folder.problems())
                    .containsExactly(
                            "funding/new-rule.drl in-its-folder: the dimension is purpose; move the file to purpose/");
        }

        @Test
        void twoRulesNeverHaveOneName() {
            folder.withRule("new-rule", ANYTHING)
                    .with(
                            "purpose/new-rule.dslr",
                            RuleFolder.rule("new-rule", "The decision is a cut", "Report \"Found.\""));

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-rule.dslr named-twice: purpose/new-rule.drl has the same name; rename one");
        }

        @Test
        void aDecisionTableMustBeReadable() {
            folder.with("purpose/new-table.drl.csv", "this,is,no\ndecision,table,at all\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/new-table.drl.csv unreadable-table: the sheet has no cell that begins with RuleTable;"
                                    + " a decision table needs one above its columns");
        }

        @Test
        void aPolicyTableThatIsMissingIsTold() {
            folder.moved("policy/cuts.csv", "policy/cut.csv");

            assertThat(folder.problems())
                    .contains(
                            "policy/cuts.csv missing-table: the table is not there; it needs the columns name, value, why");
        }

        @Test
        void allMistakesAreToldAtOnce() {
            folder.withRule("new-rule", "Decision( typ == \"facility\" )")
                    .edited("policy/dimensions.csv", "Purpose and alternatives,8,", "Purpose and alternatives,9,")
                    .with("purpose/other-rule.drl", RuleFolder.rule("a-rule", ANYTHING, "report(\"Found.\");"));

            assertThat(folder.problems())
                    .containsExactly(
                            "policy/dimensions.csv weights-do-not-sum: the weights sum to 101; they must sum to 100",
                            "purpose/new-rule.drl:12:15 wrong-condition: \"typ == \"facility\"\": \"typ\" is no word of Decision;"
                                    + " did you mean \"type\"?",
                            "purpose/other-rule.drl:2 named-as-its-file: the rule is named \"a-rule\"; name it"
                                    + " \"other-rule\", as its file");
        }

        @Test
        void aBrokenFolderSaysAllOfIt() {
            folder.withRule("new-rule", "Impct()").withRule("old-rule", "Impct()");

            assertThatThrownBy(() -> RulesInForce.of(folder.path()))
                    .isInstanceOf(BrokenRules.class)
                    .hasMessage(String.join("\n", folder.problems()));
        }
    }
}
