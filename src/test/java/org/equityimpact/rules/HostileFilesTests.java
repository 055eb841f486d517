package org.equityimpact.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.equityimpact.assessment.RuleTooCostly;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.json.ProposalReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file is untrusted: whatever stands in it is refused or looked at, and leaves no trace. */
class HostileFilesTests {

    private static final String REPORT = "report(\"Found.\");";
    private static final String ANYTHING = "Decision( submitted == true )";

    /** What every hostile text would do if it could: there must be no such file and no such property afterwards. */
    private static final String DEED = "System.setProperty(\"equity.taken\", \"yes\")";

    private RuleFolder folder;

    @BeforeEach
    void copy(@TempDir Path directory) {
        System.clearProperty("equity.taken");
        folder = RuleFolder.copiedTo(directory);
    }

    @Test
    void aLongLineIsReadAsSoonAsAShortOne() {
        var problems = new ArrayList<SourceProblem>();
        String letters = "x".repeat(100_000);
        String blanks = " ".repeat(100_000);
        var sentence = Sentence.of("a.dsl", 1, false, "{one} is {two} of {three} in {four}", "");

        assertThat(RuleHead.of("a.dslr", "@title(\"" + letters + "\")", problems))
                .isPresent();
        assertThat(RuleHead.of("a.dslr", "@title(" + blanks + "x", problems)).isEmpty();
        assertThat(sentence.meaningOf("x is ".repeat(20_000))).isEmpty();
        assertThat(problems).hasSize(1);
    }

    /** In the condition, in the consequence, above and below the rule: every road out of a rule file that is known. */
    static Stream<Arguments> texts() {
        var texts = new ArrayList<Arguments>();
        Stream.of(
                        "eval( %s == null )",
                        "Decision( eval( %s == null ) )",
                        "Decision( %s == null )",
                        "Decision( type == \"facility\" || %s == null )",
                        "Decision( $x : ( %s ) )",
                        "Decision( this.getClass().forName(\"java.lang.Runtime\") != null )",
                        "Decision( class.classLoader != null )",
                        "Decision( type.getClass() != null )",
                        "Decision( type matches \"(a+)+$\" )",
                        "Decision( type soundslike \"x\" )",
                        "Decision( type str[startsWith] \"x\" )",
                        "Decision( type == (new java.io.File(\"/tmp/x\").getName()) )",
                        "Object() from %s",
                        "Impact() from entry-point \"x\"",
                        "Number() from accumulate( Impact(), init( %s; ), action( %s; ), result( 1 ) )",
                        "accumulate( Impact(); $n : count(1); $n > 1 )",
                        "Number( this > 1 ) from collect( Impact() )",
                        "java.util.List() from collect( Impact() )",
                        "forall( Impact( %s == null ) )",
                        "java.lang.Runtime()",
                        "org.equityimpact.facts.FactSheet()",
                        "Impact() over window:length( 3 )",
                        "?anything( $x; )",
                        "not( eval( %s == null ) )",
                        "Decision( type == \"\\u0022 || %s || \\u0022\" )",
                        "Decision() do[deed]",
                        "if ( %s == null ) do[deed]",
                        "$m : java.util.HashMap()",
                        "Decision( /impacts[ severity == \"high\" ] )",
                        "/decision",
                        "Decision( ##java.lang.Runtime )",
                        "Decision( this#java.lang.Runtime != null )",
                        "Decision( null!.type == \"x\" )",
                        "@watch( * ) Decision() eval( true )")
                .forEach(when -> texts.add(Arguments.of("when " + when, rule(when, REPORT))));
        Stream.of(
                        "%s;",
                        "java.lang.Runtime.getRuntime().exec(\"id\");",
                        "new Thread(() -> %s).start();",
                        "Class.forName(\"java.lang.System\");",
                        "report(\"Found.\"); %s;",
                        "report(String.valueOf(%s));",
                        "report(\"Found.\" + %s);",
                        "} static { %s; } void x() {",
                        "\\u0053ystem.exit(1);",
                        "while (true) { }",
                        "insert(new Object());",
                        "kcontext.getKieRuntime().halt();",
                        "drools.halt();",
                        "modify( $d ) { setType(\"x\") };",
                        "report(@{ %s });",
                        "new java.net.URL(\"http://localhost\").openStream();",
                        "then[deed] %s;")
                .forEach(then -> texts.add(Arguments.of("then " + then, rule(ANYTHING, then))));
        Stream.of(
                        "import java.lang.Runtime",
                        "import static java.lang.System.exit",
                        "import function java.lang.System.exit",
                        "import accumulate java.lang.Runtime x",
                        "global java.lang.Runtime runtime",
                        "function void f() { %s; }",
                        "declare Deed deed : int = 1 end",
                        "declare enum Deed A; end",
                        "declare window W Impact() over window:length( 3 ) end",
                        "dialect \"mvel\"",
                        "unit Deed",
                        "query \"q\" eval( %s == null ) end")
                .forEach(above -> texts.add(Arguments.of(
                        "above " + above, rule(ANYTHING, REPORT).replace("rule \"", above + "\nrule \""))));
        Stream.of(
                        "salience ( %s == null ? 1 : 2 )",
                        "enabled ( %s == null )",
                        "timer ( expr: %s )",
                        "no-loop",
                        "duration 1",
                        "calendars \"x\"",
                        "agenda-group \"x\"",
                        "extends \"other\"",
                        "lock-on-active true",
                        "date-effective \"01-Jan-2030\"")
                .forEach(attribute -> texts.add(Arguments.of(
                        "attribute " + attribute, rule(ANYTHING, REPORT).replace("when\n", attribute + "\nwhen\n"))));
        Stream.of("function void f() { %s; }", "query \"q\" Impact() end", "rule \"other\" when then %s; end")
                .forEach(below -> texts.add(Arguments.of("below " + below, rule(ANYTHING, REPORT) + "\n" + below)));
        return texts.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isRefusedAndLeavesNoTrace(String where, String text) {
        folder.with("purpose/new-rule.drl", text.replace("%s", DEED));

        assertThat(folder.problems()).isNotEmpty().allMatch(problem -> problem.startsWith("purpose/new-rule.drl"));
        assertThat(System.getProperty("equity.taken")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"); %s; //",
                "\"); } static { %s; } void x() { report(\"",
                "x\" + %s + \"",
                "\\u0022); %s; //",
                "@{%s}",
            })
    void isRefusedInACellOfADecisionTable(String cell) {
        folder.edited(
                "disparity/burden-above-share.drl.csv",
                "{group.label}: {group.ratio} times their",
                "\"%s\""
                        .formatted(cell.replace("%s", DEED).replace("\"", "\"\""))
                        .replace(",", ";"));

        assertThat(folder.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("disparity/burden-above-share.drl.csv"));
        assertThat(System.getProperty("equity.taken")).isNull();
    }

    @Test
    void aSentenceThatIsARegularExpressionIsRefused() {
        folder.with("purpose/sentences.dsl", "[when](a+)+=Decision()\n[when]There is {x:(a+)+$}=Decision()\n");

        assertThat(folder.problems())
                .anyMatch(problem ->
                        problem.startsWith("purpose/sentences.dsl:1 wrong-sentence: \"(a+)+\" may hold words"))
                .anyMatch(problem ->
                        problem.startsWith("purpose/sentences.dsl:2 wrong-sentence: in \"There is {x:(a+)+$}\""));
    }

    @Test
    void aSentenceThatMeansMoreThanAConditionIsRefused() {
        folder.with("purpose/sentences.dsl", "[when]All is well=eval( %s == null )\n".formatted(DEED))
                .with("purpose/new-rule.dslr", RuleFolder.rule("new-rule", "All is well", "Report \"Found.\""));

        assertThat(folder.problems())
                .contains("purpose/new-rule.dslr:12 not-allowed: eval is not allowed in a rule; a"
                        + " condition is made of facts, \"not\", \"exists\" and \"or\"");
        assertThat(System.getProperty("equity.taken")).isNull();
    }

    @Test
    void aLinkToElsewhereIsRefused() throws IOException {
        Path secret = Files.writeString(folder.path().resolve(".secret"), "secret");
        Files.createSymbolicLink(folder.path().resolve("purpose/new-rule.drl"), secret);

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-rule.drl symbolic-link: the file is a link to elsewhere; put the file itself here");
    }

    @Test
    void aFolderThatLinksToItselfIsRefused() throws IOException {
        Files.createSymbolicLink(folder.path().resolve("purpose/again"), folder.path());

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/again symbolic-link: the file is a link to elsewhere; put the file itself here");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        folder.with("purpose/new-rule.drl", "// x\n".repeat(300_000));

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-rule.drl too-large: the file has 1,500,000 bytes; allowed are 1,000,000; split it");
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        folder.with("purpose/new-rule.dslr", RuleFolder.rule("new-rule", "A".repeat(100_000), "Report \"Found.\""));

        assertThat(folder.problems())
                .containsExactly("purpose/new-rule.dslr:12 too-long: the line has 100,000 letters; allowed are 2,000");
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        folder.withRule("new-rule", "not( ".repeat(5_000) + "Impact()" + " )".repeat(5_000));

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-rule.drl:12 too-deep: more than 50 brackets are open here; a condition needs few");
    }

    @Test
    void waysWithoutEndAreRefused() {
        folder.withRule("new-rule", "( Impact() or Decision() )\n".repeat(20));

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-rule.drl:18:3 too-many-ways: the \"or\"s of the rule make more than 64 ways in"
                                + " which it can hold; write several rules");
    }

    @Test
    void aWorkbookThatUnpacksToFarTooMuchIsRefused() throws IOException {
        write("purpose/new-table.drl.xlsx", zip("xl/worksheets/sheet1.xml", 200_000_000));

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-table.drl.xlsx unreadable-table: the workbook unpacks to more than 20,000,000"
                                + " bytes; keep only the table in it");
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() {
        folder.with("purpose/new-table.drl.xlsx", "PK\u0003\u0004 no workbook");

        assertThat(folder.problems())
                .containsExactly(
                        "purpose/new-table.drl.xlsx unreadable-table: the workbook cannot be opened; save it again"
                                + " as .xlsx, or as CSV");
    }

    @Test
    void aProfileThatMultipliesItselfIsRefused() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
        }
        folder.with("policy/organisation.yaml", bomb.toString());

        assertThat(folder.problems()).hasSize(1).allMatch(problem -> problem.startsWith("policy/organisation.yaml"));
    }

    /** It is no mistake that a check can see, but a long proposal would keep it busy for ever. */
    @Test
    void aRuleThatJoinsEverythingWithEverythingIsStoppedAndNamed() throws Exception {
        folder.withRule("new-rule", "Impact()\n".repeat(6));
        var rules = CompiledRules.of(RuleSources.of(folder.path()));
        var proposal = new ProposalReader(rules.tables().focalGroups().codes(), RuleFolder.CLOCK)
                .read(proposalWithImpacts(60));
        var facts = FactSheet.of(proposal, LocalDate.of(2026, 11, 1), rules.tables());

        assertThatThrownBy(() -> rules.judge(facts))
                .isInstanceOf(RuleTooCostly.class)
                .hasMessage("The rule \"new-rule\" tries too many combinations of facts on this proposal; nothing was"
                        + " assessed. Make its condition narrower.");
    }

    private static byte[] proposalWithImpacts(int count) {
        return """
                { "title": "Much", "organisation": { "name": "A district" },
                  "decision": { "type": "policy", "direction": "change" }, "impacts": [%s] }
                """.formatted(String.join(
                        ",",
                        Collections.nCopies(count, "{ \"population\": \"students\", \"direction\": \"negative\" }")))
                .getBytes(UTF_8);
    }

    private static String rule(String when, String then) {
        return RuleFolder.rule("new-rule", when, then);
    }

    private static byte[] zip(String entry, int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            var block = new byte[1_000_000];
            for (int written = 0; written < length; written += block.length) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private void write(String file, byte[] content) {
        try {
            Files.write(folder.path().resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
