package org.equityimpact.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseMistakesTests {

    private static final String CASES = "purpose/problem-not-stated.cases.yaml";

    private static final FocalGroups FOCAL_GROUPS = CompiledRules.fitOf(
                    RuleSources.of(Path.of("rules")), new ArrayList<>())
            .tables()
            .focalGroups();

    @Test
    void theShippedFolderHasNone() {
        assertThat(FolderReview.of(Path.of("rules")).problems()).isEmpty();
    }

    @Nested
    class InYaml {

        @Test
        void aColonInATextIsToldWithItsLine() {
            assertThat(written("- name: it says: nothing\n  expect: fires\n")).containsExactly("""
                            purpose/problem-not-stated.cases.yaml:1:16 not-yaml: "- name: it says: nothing": a second ":" stands in\
                             this line, or the line is indented too far; put a text with ":" in quotes""");
        }

        @Test
        void aQuoteThatIsNeverClosedIsToldWhereItOpens() {
            assertThat(written("- name: a\n  expect: fires\n  says: \"It is\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:3:9 not-yaml: the quote that opens here is never closed;"
                                    + " close it before the line ends");
        }

        @Test
        void aTabInTheIndentationIsToldKindly() {
            assertThat(written("- name: a\n\texpect: fires\n\tsays: b\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:1 tab-in-indentation: the line is indented by a tab"
                                    + " (so in lines 2, 3); YAML wants blanks, two for each step");
        }

        @Test
        void aBracketThatIsNotClosedIsTold() {
            assertThat(written("- name: a\n  given: { need: { problem: [ a }\n  expect: clear\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:33 not-yaml: the bracket that opens in line 2 is not closed"
                                    + " here, or a comma is missing");
        }

        @Test
        void whatIsNoListOfCasesIsTold() {
            assertThat(written("name: a\nexpect: fires\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:1:1 not-yaml: this is no list of cases; begin each case with"
                                    + " \"- name: …\"");
        }

        @Test
        void anEmptyFileIsTold() {
            assertThat(written("# nothing yet\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml no-cases: the file holds no case; begin one with"
                                    + " \"- name: …\"");
        }

        @Test
        void aKeyThatStandsTwiceIsTold() {
            assertThat(written("- name: a\n  expect: fires\n  expect: clear\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:3:3 key-twice: \"expect\" stands here a second time (first in"
                                    + " line 2); keep one");
        }

        @Test
        void manyAliasesAreRefusedBeforeTheyGrow() {
            String growing = "- &a [ x, x, x, x ]\n- &b [ *a, *a, *a, *a ]\n- &c [ *b, *b, *b, *b ]\n";

            assertThat(written(growing)).anySatisfy(problem -> assertThat(problem)
                    .startsWith(
                            "purpose/problem-not-stated.cases.yaml:2:8 not-yaml: \"*\" before a word has a meaning"));
        }

        @Test
        void partsWithoutAnEndOfDepthAreRefused() {
            assertThat(written("- name: a\n  given: " + "[".repeat(50_000) + "\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:38 not-yaml: parts stand in parts more than 30 deep");
        }

        @Test
        void aLetterThatIsNotUtf8IsToldWithItsLine() {
            assertThat(written(CASES, "- name: a\n  says: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2 not-utf-8: a letter is not UTF-8; save the file as UTF-8");
        }

        @Test
        void aByteOrderMarkAndWindowsLineEndsAreFine() {
            assertThat(written("\uFEFF- name: a\r\n  expect: fires\r\n")).isEmpty();
        }
    }

    @Nested
    class InACase {

        @Test
        void anUnknownKeyIsToldWithTheNearest() {
            assertThat(written("- nam: a\n  expect: fires\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:1:3 unknown-key: \"nam\" is no part of a case; did you mean"
                                    + " \"name\"?");
        }

        @Test
        void anExpectationThatIsNotAllowedIsTold() {
            assertThat(written("- name: a\n  expect: cant tell\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:11 wrong-value: expect is \"cant tell\"; did you mean"
                                    + " \"cannot tell\"? allowed: fires, clear, cannot tell, does not apply");
        }

        @Test
        void whatIsMissingIsTold() {
            assertThat(written("- given: {}\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:1:3 missing-key: the case expects nothing; add \"expect\""
                                    + " (allowed: fires, clear, cannot tell, does not apply)",
                            "purpose/problem-not-stated.cases.yaml:1:3 missing-key: the case has no name; say in a sentence what"
                                    + " it shows, as in  - name: an unanswered harm is reported");
        }

        @Test
        void aDayThatDoesNotExistIsTold() {
            assertThat(written("- name: a\n  asOf: 2026-02-30\n  expect: fires\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:9 wrong-value: asOf is \"2026-02-30\"; write a day that"
                                    + " exists as 2026-11-21");
        }

        @Test
        void whatTheProposalMayNotHoldIsToldAtItsOwnLine() {
            assertThat(written("""
                            - name: a
                              given:
                                focalGroups:
                                  - { group: race.blak, status: mixed }
                                  - group: race.asian
                                    status: afected_negative
                              expect: fires
                            """))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:4:11 wrong-given: /focalGroups/0/group: \"race.blak\" is not"
                                    + " a known focal-group code; did you mean \"race.black\"?",
                            "purpose/problem-not-stated.cases.yaml:6:9 wrong-given: /focalGroups/1/status: \"afected_negative\""
                                    + " is not a group status; allowed: affected_positive, affected_negative, mixed, not_affected,"
                                    + " unknown; did you mean \"affected_negative\"?");
        }

        @Test
        void anAnswerForEveryoneElseThatIsNotAllowedIsTold() {
            assertThat(written("- name: a\n  everyoneElse: not afected\n  expect: fires\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:17 wrong-value: everyoneElse is \"not afected\"; did you"
                                    + " mean \"not affected\"?");
        }

        @Test
        void whatAnAgendaItemMayNotHoldIsTold() {
            assertThat(written("""
                            - name: a
                              agendaItem: { titel: "Bell times", type: polcy, assessed: maybe, exemption: }
                              expect: clear
                            """))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:17 wrong-value: \"titel\" is no part of an agenda item;"
                                    + " did you mean \"title\"?",
                            "purpose/problem-not-stated.cases.yaml:2:44 wrong-value: type is \"polcy\"; did you mean"
                                    + " \"policy\"?",
                            "purpose/problem-not-stated.cases.yaml:2:61 wrong-value: assessed is \"maybe\"; allowed: true, false",
                            "purpose/problem-not-stated.cases.yaml:2:78 wrong-value: exemption says nothing; fill it in, or take"
                                    + " it away");
        }

        @Test
        void anAgendaItemAndAProposalInOneCaseAreTold() {
            assertThat(written("""
                            - name: a
                              given: { decision: { type: policy } }
                              agendaItem: { type: policy }
                              expect: clear
                            """))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:10 one-thing-given: an agenda item is given, and it brings no"
                                    + " proposal; take this away, or take agendaItem away");
        }

        @Test
        void anAgendaItemThatIsNoneIsTold() {
            assertThat(written("- name: a\n  agendaItem: policy\n  expect: clear\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:2:15 wrong-value: agendaItem must hold parts of an item, as in"
                                    + "  agendaItem: { title: \"Bell times\", type: policy }");
        }

        @Test
        void aSilentRuleSaysNothing() {
            assertThat(written("- name: a\n  expect: clear\n  says: b\n"))
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:3:9 says-nothing: a rule says something only when it fires;"
                                    + " take \"says\" away, or expect fires");
        }
    }

    @Nested
    class InTheFolder {

        private CopiedFolder folder;

        @BeforeEach
        void copy(@TempDir Path temporary) {
            folder = CopiedFolder.in(temporary.resolve("rules"));
        }

        @Test
        void allMistakesOfAllCasesAreToldAtOnce() {
            folder.with("purpose/money-only-drivers.cases.yaml", "- name: a\n  expect: never\n")
                    .with(
                            CASES,
                            "- name: \"a\n  expect: fires\n- name: b\n  expect: soon\n- just this\n- nome: c\n  expect: clear\n");

            assertThat(folder.problems())
                    .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                    .containsExactly(
                            "purpose/money-only-drivers.cases.yaml:2:11 wrong-value",
                            "purpose/problem-not-stated.cases.yaml:1:9 not-yaml",
                            "purpose/problem-not-stated.cases.yaml:4:11 wrong-value",
                            "purpose/problem-not-stated.cases.yaml:5:3 not-a-case",
                            "purpose/problem-not-stated.cases.yaml:6:3 unknown-key");
        }

        @Test
        void aRuleWithoutCasesIsTold() {
            folder.moved("evidence/data-too-old.cases.yaml", "../gone.yaml");

            assertThat(folder.problems())
                    .containsExactly("evidence/data-too-old.dslr:1 no-cases: the rule has no cases; write them into"
                            + " evidence/data-too-old.cases.yaml");
        }

        @Test
        void casesThatShowTooLittleAreTold() {
            folder.with("evidence/data-too-old.cases.yaml", "- name: a\n  expect: cannot tell\n")
                    .with(
                            "funding/money-recurring.cases.yaml",
                            "- name: a\n  expect: fires\n- name: b\n  expect: clear\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "evidence/data-too-old.cases.yaml:1 no-case-that-reports: no case makes the rule report; add one with"
                                    + "  expect: fires",
                            "evidence/data-too-old.cases.yaml:1 no-case-that-stays-silent: no case leaves the rule silent; add"
                                    + " one with  expect: clear",
                            "funding/money-recurring.cases.yaml:1 no-case-that-cannot-tell: no case leaves something open; add"
                                    + " one with  expect: cannot tell");
        }

        @Test
        void aGapAlwaysCanTell() {
            folder.with(CASES, "- name: a\n  expect: fires\n- name: b\n  expect: clear\n");

            assertThat(folder.problems()).isEmpty();
        }

        @Test
        void casesOfNoRuleAreToldWithTheNearestName() {
            folder.moved("evidence/data-too-old.cases.yaml", "evidence/data-to-old.cases.yaml");

            assertThat(folder.problems())
                    .containsExactly(
                            "evidence/data-to-old.cases.yaml:1 no-such-rule: there is no rule named \"data-to-old\"; did you mean"
                                    + " \"data-too-old\"? name the file as its rule");
        }

        @Test
        void casesInAnotherFolderThanTheirRuleAreTold() {
            folder.moved("evidence/data-too-old.cases.yaml", "groups/data-too-old.cases.yaml");

            assertThat(folder.problems())
                    .containsExactly(
                            "groups/data-too-old.cases.yaml:1 not-beside-its-rule: the rule stands in evidence/data-too-old.dslr;"
                                    + " move the cases there");
        }

        @Test
        void casesThatNothingReadsAreTold() {
            folder.moved("evidence/data-too-old.cases.yaml", "evidence/data-too-old.cases.yml");

            assertThat(folder.problems())
                    .containsExactly(
                            "evidence/data-too-old.cases.yml unknown-file: nothing reads this file; for the cases of a rule name"
                                    + " it data-too-old.cases.yaml");
        }

        @Test
        void aCaseThatGivesWhatItsRuleDoesNotLookAtIsTold() {
            folder.with(
                            CASES,
                            "- name: a\n  expect: fires\n- name: b\n  agendaItem: { type: policy }\n  expect: clear\n")
                    .edited(
                            "responsibility/agenda-item-unassessed.cases.yaml",
                            "  agendaItem: { type: communication }\n",
                            "");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:3 wrong-thing-given: the rule looks at a proposal; write what is"
                                    + " given of it under \"given\"",
                            "responsibility/agenda-item-unassessed.cases.yaml:19 wrong-thing-given: the rule looks at an agenda"
                                    + " item; give one, as in  agendaItem: { title: \"Bell times\", type: policy }");
        }

        @Test
        void twoCasesOfOneNameAreTold() {
            folder.with(CASES, "- name: a\n  expect: fires\n- name: a\n  expect: clear\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "purpose/problem-not-stated.cases.yaml:3 same-name: a case named \"a\" stands in line 1 already; say"
                                    + " what is different here");
        }

        @Test
        void casesAreCheckedBesideRulesThatAreNotFit() {
            folder.with(CASES, "- name: a\n  expect: never\n")
                    .edited("evidence/data-too-old.dslr", "@kind(\"risk\")", "@kind(\"danger\")");

            assertThat(folder.problems())
                    .hasSize(2)
                    .anyMatch(problem -> problem.startsWith("evidence/data-too-old.dslr"))
                    .anyMatch(problem -> problem.startsWith(CASES + ":2:11 wrong-value"));
        }
    }

    private static List<String> written(String cases) {
        return written(CASES, cases.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> written(String file, byte[] cases) {
        var problems = new ArrayList<SourceProblem>();
        new CaseFile(new GivenProposal(FOCAL_GROUPS), problems).read(file, cases);
        return problems.stream().sorted().map(SourceProblem::toString).toList();
    }
}
