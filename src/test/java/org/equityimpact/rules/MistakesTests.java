package org.equityimpact.rules;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes that a policy officer makes: each is told once, with its place and the remedy. */
class MistakesTests {

    private static final String RULE = "groups/not-affected-without-reason.dslr";
    private static final String TABLE = "disparity/burden-above-share.drl.csv";

    private static final String ASKING = "funding/unsustained-funding.dslr";
    private static final String SUSTAINED =
            "What happens in the first year after this money ends, and who has agreed to pay?";
    private static final String EXEMPTIONS = "policy/agenda-exemptions.csv";

    private RuleFolder folder;

    @BeforeEach
    void copy(@TempDir Path directory) {
        folder = RuleFolder.copiedTo(directory);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "a sentence is misspelt",
                        RULE,
                        "A focal group is said to be untouched",
                        "A focal group is said to be untuched",
                        "groups/not-affected-without-reason.dslr:14 unknown-sentence: \"A focal group is said to be untuched\" is not in sentences.dsl; did you mean \"A focal group is said to be untouched\"?"),
                slip(
                        "the end is missing",
                        RULE,
                        "\nend",
                        "\n",
                        "groups/not-affected-without-reason.dslr:17 missing-end: the rule stops without \"end\"; write end on a line of its own"),
                slip(
                        "then is missing",
                        RULE,
                        "\nthen",
                        "\n",
                        "groups/not-affected-without-reason.dslr:17 unknown-sentence: \"Report \"No reason is given why this does not affect {group.label}.\"\" stands in the condition; write then on a line of its own above it"),
                slip(
                        "when is missing",
                        RULE,
                        "\nwhen",
                        "\n",
                        "groups/not-affected-without-reason.dslr:16 missing-when: \"then\" stands without \"when\"; write when on a line of its own above the condition"),
                slip(
                        "the end is misspelt",
                        RULE,
                        "\nend",
                        "\nends",
                        "groups/not-affected-without-reason.dslr:18 unknown-sentence: \"ends\" is no sentence; did you mean \"end\"?"),
                slip(
                        "a quotation mark is missing",
                        RULE,
                        "@title(\"",
                        "@title(",
                        "groups/not-affected-without-reason.dslr:4 wrong-head: @title holds Not affected, but no reason is given\"; write its text between two quotation marks, as in  @title(\"…\"), and ' for marks within"),
                slip(
                        "a bracket is missing",
                        RULE,
                        "reason is given\")",
                        "reason is given\"",
                        "groups/not-affected-without-reason.dslr:4 wrong-head: @title is not closed; write  @title(\"…\")  with both brackets"),
                slip(
                        "a severity does not exist",
                        RULE,
                        "@severity(\"medium\")",
                        "@severity(\"midium\")",
                        "groups/not-affected-without-reason.dslr:7 wrong-metadata: @severity is \"midium\"; allowed: info, low, medium, high, critical"),
                slip(
                        "a question is empty",
                        ASKING,
                        SUSTAINED,
                        "",
                        "funding/unsustained-funding.dslr:13 wrong-metadata: @question is empty; write one question that can be asked aloud in the meeting, or take the line away"),
                slip(
                        "a question is none",
                        ASKING,
                        SUSTAINED,
                        "Who pays then.",
                        "funding/unsustained-funding.dslr:13 wrong-metadata: @question is \"Who pays then.\"; end it with a question mark"),
                slip(
                        "a question is too long to be asked",
                        ASKING,
                        SUSTAINED,
                        "Who ".repeat(75) + "pays?",
                        "funding/unsustained-funding.dslr:13 wrong-metadata: @question has 305 characters; at most 300 can be asked aloud: shorten it"),
                slip(
                        "the question of a table is none",
                        "funding/award-below-request.drl.csv",
                        "whom does it touch?",
                        "whom it touches",
                        "funding/award-below-request.drl.csv:9 wrong-metadata: @question is \"Which part of the plan falls away with the money we did not get, and whom it touches\"; end it with a question mark"),
                slip(
                        "a covered type does not exist",
                        "policy/lists.csv",
                        "covered-types,policy",
                        "covered-types,polcy",
                        "policy/lists.csv:33 wrong-value: list \"covered-types\" holds \"polcy\", which type never is; did you mean \"policy\"?"),
                slip(
                        "a reason for exemption has no code",
                        EXEMPTIONS,
                        "information-only",
                        "Information only",
                        "policy/agenda-exemptions.csv:9:1 wrong-value: code is \"Information only\"; write small letters and figures joined by hyphens, as information-only"),
                slip(
                        "a reason for exemption stands twice",
                        EXEMPTIONS,
                        "information-only",
                        "minutes",
                        "policy/agenda-exemptions.csv:9:1 wrong-value: code \"minutes\" stands here twice; keep one row of it"),
                slip(
                        "a reason for exemption has no label",
                        EXEMPTIONS,
                        "minutes of an earlier meeting",
                        "",
                        "policy/agenda-exemptions.csv:3:2 wrong-value: label is empty; fill it in"),
                slip(
                        "nothing says why a reason exempts",
                        EXEMPTIONS,
                        ",without a decision there is nothing to assess",
                        ",",
                        "policy/agenda-exemptions.csv:9:3 wrong-value: why is empty; say why such an item needs no assessment"),
                slip(
                        "a column of the reasons for exemption is misspelt",
                        EXEMPTIONS,
                        "code,label",
                        "code,lable",
                        "policy/agenda-exemptions.csv:2:2 wrong-columns: \"lable\" is no column of this table; did you mean \"label\"?"),
                slip(
                        "a rule is named otherwise than its file",
                        RULE,
                        "rule \"not-affected",
                        "rule \"non-affected",
                        "groups/not-affected-without-reason.dslr:3 named-as-its-file: the rule is named \"non-affected-without-reason\"; name it \"not-affected-without-reason\", as its file"),
                slip(
                        "the name of a rule has no quotation marks",
                        RULE,
                        "rule \"not-affected-without-reason\"",
                        "rule not-affected-without-reason",
                        "groups/not-affected-without-reason.dslr:3 wrong-head: rule not-affected-without-reason names no rule; write  rule \"its-name\"  with the name in quotation marks"),
                slip(
                        "what to report is misspelt",
                        RULE,
                        "Report \"",
                        "Reports \"",
                        "groups/not-affected-without-reason.dslr:17 unknown-sentence: \"Reports \"No reason is given why this does not affect {group.label}.\"\" is not in sentences.dsl; did you mean \"Report \"{message}\"\"?"),
                slip(
                        "a word in a message does not exist",
                        RULE,
                        "{group.label}",
                        "{group.lable}",
                        "groups/not-affected-without-reason.dslr:17 wrong-message: \"lable\" is no word of FocalGroup; did you mean \"label\"?"),
                slip(
                        "a fact in a message does not exist",
                        RULE,
                        "{group.label}",
                        "{grup.label}",
                        "groups/not-affected-without-reason.dslr:17 wrong-message: {grup.label}: the rule binds no fact to $grup in every case; did you mean \"$group\"?"),
                slip(
                        "a narrowing line has nothing to narrow",
                        RULE,
                        "    A focal group is said to be untouched\n",
                        "",
                        "groups/not-affected-without-reason.dslr:14 nothing-to-narrow: \"- no reason is given\" needs above it a sentence about one fact that it can narrow"),
                slip(
                        "a rule is given a priority",
                        RULE,
                        "\nwhen",
                        "\n    salience 10\nwhen",
                        "groups/not-affected-without-reason.dslr:13 wrong-head: \"salience 10\" is not allowed; above \"when\" stand the package, the name of the rule, its @metadata and // comments"),
                slip(
                        "a list names a code that does not exist",
                        "policy/lists.csv",
                        "cut,end reduce",
                        "cut,end reduse",
                        "policy/lists.csv:3 wrong-value: list \"cut\" holds \"reduse\", which direction never is; did you mean \"reduce\"?"),
                slip(
                        "a number has a decimal comma",
                        "policy/thresholds.csv",
                        "burden-ratio-hold,1.5,",
                        "burden-ratio-hold,\"1,5\",",
                        "policy/thresholds.csv:3:2 wrong-value: value must be a number but is \"1,5\"; write 1.5"),
                slip(
                        "a number is in percent",
                        "policy/thresholds.csv",
                        "burden-points-revise,0.10,",
                        "burden-points-revise,10%,",
                        "policy/thresholds.csv:5:2 wrong-value: value must be a number but is \"10%\"; write 0.10"),
                slip(
                        "a text stands where a number belongs",
                        "policy/thresholds.csv",
                        "burden-ratio-hold,1.5,",
                        "burden-ratio-hold,high,",
                        "policy/thresholds.csv:3:2 wrong-value: value must be a number but is \"high\"; write it in digits, as 12 or 0.25"),
                slip(
                        "a column has the wrong name",
                        "policy/thresholds.csv",
                        "name,value,unit,why",
                        "name,valeu,unit,why",
                        "policy/thresholds.csv:2:2 wrong-columns: \"valeu\" is no column of this table; did you mean \"value\"?"),
                slip(
                        "a spreadsheet separated the cells by semicolons",
                        "policy/severities.csv",
                        ",",
                        ";",
                        "policy/severities.csv:2 wrong-columns: the cells are separated by \";\"; save the table with commas between them"),
                slip(
                        "a row stands twice",
                        "policy/severities.csv",
                        "low,2,no",
                        "low,2,no\nlow,3,no",
                        "policy/severities.csv:5:1 wrong-value: severity \"low\" stands here twice; keep one row of it"),
                slip(
                        "weights do not sum up",
                        "policy/dimensions.csv",
                        "Purpose and alternatives,8,",
                        "Purpose and alternatives,9,",
                        "policy/dimensions.csv weights-do-not-sum: the weights sum to 101; they must sum to 100"),
                slip(
                        "a spreadsheet ate the quotation marks around a comma",
                        "policy/mitigation-credit.csv",
                        "\"owner,",
                        "owner,",
                        "policy/mitigation-credit.csv:5 wrong-row: the row has 5 cells, the heading 3; a text with a comma in it needs quotation marks around it"),
                slip(
                        "a quotation mark is not closed",
                        "policy/mitigation-credit.csv",
                        "count a quarter each\"",
                        "count a quarter each",
                        "policy/mitigation-credit.csv:5 unreadable-table: a quotation mark opens a cell here and nothing closes it; close it, or double a mark that is part of the text"),
                slip(
                        "a gate has a level that does not exist",
                        "policy/gates.csv",
                        "burden-far-above-share,HOLD",
                        "burden-far-above-share,STOP",
                        "policy/gates.csv:3:2 wrong-value: level is \"STOP\"; allowed: ready, actions, incomplete, revise, hold"),
                slip(
                        "a gate names a rule that does not exist",
                        "policy/gates.csv",
                        "HOLD,required-analysis-skipped,",
                        "HOLD,required-analysis-skiped,",
                        "policy/gates.csv:4 unknown-rule: gate required-analysis-skipped names the rule \"required-analysis-skiped\"; did you mean \"required-analysis-skipped\"?"),
                slip(
                        "false stands where no belongs",
                        "policy/severities.csv",
                        "low,2,no",
                        "low,2,false",
                        "policy/severities.csv:4:3 wrong-value: serious must be yes or no but is \"false\""),
                slip(
                        "a table names a number that does not exist",
                        TABLE,
                        ",true,burden-ratio-hold,",
                        ",true,burden-ratio-hld,",
                        "disparity/burden-above-share.drl.csv:19:4 wrong-condition: cell D19: \"ratio < threshold(\"burden-ratio-hld\")\": \"burden-ratio-hld\" is no threshold; did you mean \"burden-ratio-hold\"?"),
                slip(
                        "the heading of a table names a word that does not exist",
                        TABLE,
                        "pointsAbove >=",
                        "pointsAbov >=",
                        "disparity/burden-above-share.drl.csv:17:6 wrong-condition: cell F17: \"pointsAbov >= threshold(\"burden-points-revise\")\": \"pointsAbov\" is no word of FocalGroup; did you mean \"pointsAbove\"?"),
                slip(
                        "a kind of column is misspelt",
                        TABLE,
                        "CONDITION,CONDITION,CONDITION,CONDITION",
                        "CONDITION,CONDITON,CONDITION,CONDITION",
                        "disparity/burden-above-share.drl.csv:15:4 unknown-column: cell D15: \"CONDITON\" is no kind of column; did you mean \"CONDITION\"?"),
                slip(
                        "a message in a table names a word that does not exist",
                        TABLE,
                        "{group.label}: {group.ratio}",
                        "{group.label}: {group.rato}",
                        "disparity/burden-above-share.drl.csv:19:7 wrong-message: cell G19: \"rato\" is no word of FocalGroup; did you mean \"ratio\"?"),
                slip(
                        "the severity of a table does not exist",
                        TABLE,
                        "@severity,high",
                        "@severity,hihg",
                        "disparity/burden-above-share.drl.csv:4 wrong-metadata: @severity is \"hihg\"; allowed: info, low, medium, high, critical"),
                slip(
                        "the meaning of a sentence names a word that does not exist",
                        "disparity/sentences.dsl",
                        "severity memberOf list(\"grave\")",
                        "severty memberOf list(\"grave\")",
                        "disparity/sentences.dsl:14 wrong-condition: the sentence \"- it is grave\" means what cannot be: \"severty memberOf list(\"grave\")\": \"severty\" is no word of Impact; did you mean \"severity\"?"),
                slip(
                        "the meaning of a sentence names a code that does not exist",
                        "disparity/sentences.dsl",
                        "direction == \"price_increase\"",
                        "direction == \"price_increas\"",
                        "disparity/sentences.dsl:30 wrong-condition: the sentence \"The decision raises a price\" means what cannot be: \"direction == \"price_increas\"\": direction is never \"price_increas\"; did you mean \"price_increase\"?"),
                slip(
                        "the meaning of a sentence lacks a bracket",
                        "disparity/sentences.dsl",
                        "Decision( direction == \"price_increase\" )",
                        "Decision( direction == \"price_increase\"",
                        "disparity/sentences.dsl:30 wrong-sentence: the meaning of \"The decision raises a price\" cannot be read: $decision : Decision( direction == \"price_increase\"; compare it with that of another sentence: brackets, quotation marks, == for equality"),
                slip(
                        "the meaning of a sentence fills in what it does not have",
                        "disparity/sentences.dsl",
                        "share of the population=ratio >= threshold(\"{threshold}\")",
                        "share of the population=ratio >= threshold(\"{treshold}\")",
                        "disparity/sentences.dsl:4 wrong-sentence: the meaning uses {treshold}, which the sentence \"- its share of the burden is at least {threshold} times its share of the population\" does not have; did you mean \"threshold\"?"),
                slip(
                        "a sentence compares a code by size",
                        "disparity/sentences.dsl",
                        "direction == \"price_increase\"",
                        "direction < 10",
                        "disparity/sentences.dsl:30 wrong-condition: the sentence \"The decision raises a price\" means what cannot be: \"direction < 10\": direction is a code, which has no order; compare it by == or memberOf"),
                slip(
                        "a part of the profile is misspelt",
                        "policy/organisation.yaml",
                        "mission:",
                        "mision:",
                        "policy/organisation.yaml:5 unreadable-profile: \"mision\" is not a part of the profile; did you mean \"mission\"?"),
                slip(
                        "a date became a number",
                        "policy/severities.csv",
                        "severity,points,serious\ninfo,0,no\nlow,2,no\n",
                        "severity,points,serious,from\ninfo,0,no,\nlow,2,no,46204\n",
                        "policy/severities.csv:4:4 wrong-value: from must be a day but is \"46204\"; the spreadsheet wrote the date as a number: write 2026-07-01, as text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsToldOnceWithItsPlaceAndRemedy(String name, String file, String right, String wrong, String told) {
        folder.edited(file, right, wrong);

        assertThat(folder.problems()).containsExactly(told);
    }

    private static Arguments slip(String name, String file, String right, String wrong, String told) {
        return Arguments.of(name, file, right, wrong, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disparity/extra.csv   | for a decision table name it extra.drl.csv",
                "disparity/extra.xls   | save it as extra.drl.xlsx or extra.drl.csv",
                "disparity/extra.ods   | save it as extra.drl.xlsx or extra.drl.csv",
                "groups/extra.dsrl     | name it extra.dslr",
                "groups/extra.yaml     | for the cases of a rule name it extra.cases.yaml",
            })
    void aFileThatNothingReadsIsTold(String file, String remedy) {
        folder.with(file, "");

        assertThat(folder.problems()).containsExactly(file + " unknown-file: nothing reads this file; " + remedy);
    }

    @Test
    void aMarkOfTheEncodingAndWindowsLineEndsDoNoHarm() {
        for (String file : new String[] {RULE, TABLE, "groups/sentences.dsl", "policy/thresholds.csv"}) {
            folder.with(file, "\uFEFF" + folder.read(file).replace("\n", "\r\n"));
        }

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void anotherEncodingIsTold() throws IOException {
        Files.write(folder.path().resolve(RULE), folder.read(RULE).getBytes(UTF_16));
        Files.writeString(
                folder.path().resolve("policy/severities.csv"),
                folder.read("policy/severities.csv").replace("Three", "Dre\u00ef"),
                Charset.forName("windows-1252"));

        assertThat(folder.problems())
                .containsExactly(
                        RULE
                                + " not-utf-8: the text is not UTF-8; save it again as UTF-8 (in a spreadsheet: CSV UTF-8)",
                        "policy/severities.csv not-utf-8: the text is not UTF-8; save it again as UTF-8 (in a"
                                + " spreadsheet: CSV UTF-8)");
    }

    @Test
    void aCopyOfARuleIsTold() {
        folder.with("groups/copy.dslr", folder.read(RULE).replace("\"not-affected-without-reason\"", "\"copy\""));

        assertThat(folder.problems())
                .containsExactly(
                        RULE + " same-condition: groups/copy.dslr has the same condition, so one thing would count"
                                + " twice; keep one of the two");
    }

    @Test
    void aSentenceOfAnotherDimensionIsTold() {
        folder.with(
                "funding/new-rule.dslr",
                RuleFolder.rule("new-rule", "A focal group is said to be untouched", "Report \"x\"")
                        .replace("purpose", "funding"));

        assertThat(folder.problems())
                .containsExactly(
                        "funding/new-rule.dslr:12 unknown-sentence: \"A focal group is said to be untouched\" is not"
                                + " in sentences.dsl; it stands in groups/sentences.dsl, for the rules beside it; move it to"
                                + " sentences.dsl to use it here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decision( type == \"facility\", type == \"policy\" ) | 2 never-fires: the conditions on Decision exclude each other, so the rule can never fire; change one of them",
                "Decision( cost > 5, cost < 3 )                       | 2 never-fires: the conditions on Decision exclude each other, so the rule can never fire; change one of them",
                "Impact( negative == true ) not Impact( negative == true ) | 2 never-fires: the rule needs a fact that it forbids, so it can never fire; change one of the two",
            })
    void aRuleThatCanNeverFireIsTold(String when, String told) {
        folder.withRule("new-rule", when.replace("cost", "noticeDays"));

        assertThat(folder.problems()).containsExactly("purpose/new-rule.drl:" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy/lists.csv | race.composite_of_color | race.composite_of_colour | policy/lists.csv:13 unknown-group: list \"composite-race\" names a group that there is not: \"race.composite_of_colour\" is no focal group of policy/focal-groups.csv; did you mean \"race.composite_of_color\"?",
                "policy/parties.csv | private_organisation,disability | private_organisation,disabilty | policy/parties.csv:29:5 wrong-value: \"disabilty\" is no focal group of policy/focal-groups.csv; did you mean \"disability\"?",
            })
    void aFocalGroupThatDoesNotExistIsTold(String file, String right, String wrong, String told) {
        folder.edited(file, right, wrong);

        assertThat(folder.problems()).containsExactly(told);
    }

    @Test
    void aRuleOnAFocalGroupThatDoesNotExistIsTold() {
        folder.withRule("new-rule", "FocalGroup( group == \"race.blak\" )");

        assertThat(folder.problems())
                .containsExactly("purpose/new-rule.drl:2 unknown-group: \"race.blak\" is no focal group of"
                        + " policy/focal-groups.csv; did you mean \"race.black\"?");
    }

    /** Folders of old have none, and what was assessed by them is to be had again. */
    @Test
    void aFolderMayDoWithoutReasonsForExemption() throws IOException {
        Files.delete(folder.path().resolve(EXEMPTIONS));

        assertThat(folder.problems()).isEmpty();
        assertThat(FolderReading.of(RuleSources.of(folder.path())).problems())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        "policy/agenda-exemptions.csv missing-table: the table is not there, so no reason exempts an agenda"
                                + " item from an assessment; it needs the columns code, label, why (a remark; it stops"
                                + " nothing)");
    }

    @Test
    void aRuleThatLooksAtAnAgendaItemAndAtAProposalIsTold() {
        folder.withRule("new-rule", "AgendaItem( assessed == false ) Decision( type == \"policy\" )");

        assertThat(folder.problems())
                .containsExactly("purpose/new-rule.drl looks-at-one-thing: a rule about an AgendaItem looks at nothing"
                        + " else, but here stands Decision; an item without an assessment has none, so make two rules of"
                        + " it");
    }

    @Test
    void aNumberBetweenTwoRowsThatNoneTakesIsTold() {
        table("1|20", "20|");

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-table.drl.csv number-left-out: no row applies when noticeDays is exactly 20;"
                                + " let one of the rows include it");
    }

    @Test
    void aStretchBetweenTwoRowsIsWorthKnowing() {
        table("1|20", "30|");

        assertThat(folder.problems()).isEmpty();
        assertThat(FolderReading.of(RuleSources.of(folder.path())).problems())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        "purpose/new-table.drl.csv range-with-a-hole: no row applies when noticeDays is between 20 and"
                                + " 30; add one, if that is not meant (a remark; it stops nothing)");
    }

    @Test
    void rowsThatAreTheSameAreTold() {
        table("1|20", "1|20");

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-table.drl.csv:16 same-condition: line 15 has the same condition; keep one of"
                                + " them");
    }

    /** A table on the days of notice with a row for each range, "more than|less than". */
    private void table(String... ranges) {
        var rows = new StringBuilder();
        for (String range : ranges) {
            rows.append(",a row,%s,Found.\n".formatted(range.replace('|', ',')));
        }
        folder.with("purpose/new-table.drl.csv", """
                ,@title,A title,,
                ,@dimension,purpose,,
                ,@kind,risk,,
                ,@severity,low,,
                ,@basis,A basis,,
                ,@owner,equity office,,
                ,@answers,none,,
                ,@nextStep,Do it.,,
                ,RuleSet,rules.purpose,,
                ,RuleTable new-table,,,
                ,NAME,CONDITION,CONDITION,ACTION
                ,,$d : Decision...,$d : Decision...,
                ,,noticeDays > $param,noticeDays < $param,"report(""$param"");"
                ,Row,More than,Less than,Finding
                """ + rows);
    }
}
