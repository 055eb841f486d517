package org.equityimpact.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.equityimpact.assessment.Status;
import org.equityimpact.rules.SourceProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class TestRunTests {

    private static final String RULE = "required-analysis-skipped";
    private static final String CASES = "engagement/required-analysis-skipped.cases.yaml";

    private CopiedFolder folder;

    @BeforeEach
    void copy(@TempDir Path temporary) {
        folder = CopiedFolder.in(temporary.resolve("rules"));
    }

    @Test
    void everythingPassesWhereEveryCaseCameAsExpected() {
        var run = run();

        assertThat(run.isFit()).isTrue();
        assertThat(run.cases()).isEqualTo(6);
        assertThat(run.passed()).isEqualTo(6);
        assertThat(rule(run).seen()).containsExactly(Status.FIRES, Status.CLEAR, Status.CANNOT_TELL);
    }

    @Test
    void aFailureShowsWhatWasExpectedWhatCameAndTheFacts() {
        folder.edited(CASES, "requiredAnalysis: { required: true, done: true }\n  expect: clear", """
                requiredAnalysis: { required: true, done: true }
                  expect: cannot tell""");

        var run = run();

        assertThat(run.isFit()).isFalse();
        assertThat(rule(run).failures()).extracting(CaseResult::explanation).containsExactly("""
                engagement/required-analysis-skipped.cases.yaml:8: "an analysis that was made is let pass"
                  expected: cannot tell
                  came:     clear
                  facts:    RequiredAnalysis( demanded = true, done = true )""");
    }

    @Test
    void whatARuleSaysIsComparedWordForWord() {
        folder.edited(CASES, "and it has not been done.\"", "and was not done.\"");

        assertThat(rule(run()).failures())
                .extracting(CaseResult::expected, CaseResult::came)
                .containsExactly(tuple(
                        "fires, confirmed, says \"An equity analysis is required (Board Policy 6006) and was not done.\"",
                        "fires, confirmed, says \"An equity analysis is required (Board Policy 6006) and it has not been"
                                + " done.\""));
    }

    @Test
    void conditionsThatNoCaseShowsAreToldInTheWordsOfTheRule() {
        folder.with(CASES, """
                - name: a
                  given: { requiredAnalysis: { required: true, done: false } }
                  expect: fires
                - name: b
                  given: { requiredAnalysis: { required: false } }
                  expect: clear
                - name: c
                  expect: cannot tell
                """);

        assertThat(rule(run()).neverSeen())
                .containsExactly(
                        "that this does not hold: \"- it has not been done\", RequiredAnalysis( done == false )");
    }

    @Test
    void theOthersRunWhereARuleAndACaseAreNotFit() {
        folder.edited("evidence/data-too-old.dslr", "@kind(\"risk\")", "@kind(\"danger\")")
                .with(
                        "purpose/problem-not-stated.cases.yaml",
                        "- name: a\n  expect: fire\n- name: b\n  expect: fires\n");

        var run = TestRun.of(folder.path());

        assertThat(run.unfit())
                .extracting(SourceProblem::path)
                .containsExactly("evidence/data-too-old.dslr", "purpose/problem-not-stated.cases.yaml");
        assertThat(run.rules()).hasSize(103);
        assertThat(run.failed()).isZero();
        assertThat(run.isFit()).isFalse();
    }

    @Test
    void theReportForBuildServersNamesSuitesByRulesAndTestsBySentences() throws Exception {
        folder.edited(CASES, "requiredAnalysis: { required: true, done: true }\n  expect: clear", """
                requiredAnalysis: { required: true, done: true }
                  expect: cannot tell""");
        folder.with("groups/no-such.cases.yaml", "- name: \"<&>\"\n  expect: fires\n");

        var suites = suites(TestRun.of(folder.path(), Set.of(RULE, "no-such")));

        assertThat(suites).extracting(suite -> suite.getAttribute("name")).containsExactly(RULE, "not fit to be asked");
        assertThat(suites)
                .extracting(
                        suite -> suite.getAttribute("tests"),
                        suite -> suite.getAttribute("failures"),
                        suite -> suite.getAttribute("errors"))
                .containsExactly(tuple("6", "1", "0"), tuple("1", "0", "1"));
        var second = (Element) suites.get(0).getElementsByTagName("testcase").item(1);
        assertThat(second.getAttribute("name")).isEqualTo("an analysis that was made is let pass");
        assertThat(second.getAttribute("classname")).isEqualTo("engagement.required-analysis-skipped");
        assertThat(((Element) second.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("expected cannot tell; came clear");
    }

    private TestRun run() {
        return TestRun.of(folder.path(), Set.of(RULE));
    }

    private static RuleTest rule(TestRun run) {
        return run.rules().get(0);
    }

    private static List<Element> suites(TestRun run) throws Exception {
        var out = new ByteArrayOutputStream();
        JUnitReport.write(run, out);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        var suites = document.getDocumentElement().getElementsByTagName("testsuite");
        return IntStream.range(0, suites.getLength())
                .mapToObj(place -> (Element) suites.item(place))
                .toList();
    }
}
