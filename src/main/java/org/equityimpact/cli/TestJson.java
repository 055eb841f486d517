package org.equityimpact.cli;

import java.io.PrintStream;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.Truth;
import org.equityimpact.rulecheck.CaseResult;
import org.equityimpact.rulecheck.RuleTest;
import org.equityimpact.rulecheck.TestRun;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a run of cases as JSON. */
final class TestJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private TestJson() {}

    static void print(TestRun run, Format format, PrintStream out) {
        var writer = format == Format.NDJSON ? MAPPER.writer() : MAPPER.writerWithDefaultPrettyPrinter();
        out.print(writer.writeValueAsString(run(run)) + "\n");
    }

    private static ObjectNode run(TestRun run) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("fit", run.isFit())
                .put("cases", run.cases())
                .put("passed", run.passed())
                .put("failed", run.failed());
        var unfit = json.putArray("unfit");
        run.unfit().forEach(problem -> {
            var one = unfit.addObject().put("path", problem.path());
            if (problem.line() != null) {
                one.put("line", problem.line());
            }
            if (problem.column() != null) {
                one.put("column", problem.column());
            }
            one.put("check", problem.check()).put("text", problem.text());
        });
        var rules = json.putArray("rules");
        run.rules().forEach(rule -> rule(rule, rules.addObject()));
        return json;
    }

    private static void rule(RuleTest rule, ObjectNode json) {
        json.put("rule", rule.rule().name());
        var seen = json.putArray("seen");
        rule.seen().stream().map(Status::code).forEach(seen::add);
        var cases = json.putArray("cases");
        rule.results().forEach(result -> result(result, cases.addObject()));
        var conditions = json.putArray("conditions");
        rule.conditions().forEach(condition -> {
            var one = conditions.addObject();
            if (condition.sentence() != null) {
                one.put("sentence", condition.sentence());
            }
            one.put("condition", condition.condition())
                    .put("holds", condition.seen().contains(Truth.TRUE))
                    .put("holdsNot", condition.seen().contains(Truth.FALSE))
                    .put("open", condition.seen().contains(Truth.UNKNOWN));
        });
    }

    private static void result(CaseResult result, ObjectNode json) {
        json.put("name", result.ruleCase().name())
                .put("file", result.ruleCase().file())
                .put("line", result.ruleCase().line())
                .put("passed", result.isAsExpected())
                .put("expected", result.expected())
                .put("came", result.came());
        if (!result.isAsExpected()) {
            var facts = json.putArray("facts");
            result.facts().forEach(facts::add);
        }
    }
}
