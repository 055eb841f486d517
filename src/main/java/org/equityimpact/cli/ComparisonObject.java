package org.equityimpact.cli;

import java.io.PrintStream;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.rulecheck.RuleSetComparison;
import tools.jackson.databind.json.JsonMapper;

/** Writes a comparison as a JSON object. */
record ComparisonObject(PrintStream out) implements ComparisonReport {

    @Override
    public void print(RuleSetComparison comparison) {
        JsonMapper.Builder mapper = JsonMapper.builder();
        AssessmentWriter.configure(mapper);
        out.writeBytes(mapper.build().writerWithDefaultPrettyPrinter().writeValueAsBytes(comparison));
        out.print('\n');
    }
}
