package org.equityimpact.cli;

import java.io.PrintStream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.json.AssessmentWriter;

/** Writes assessments as JSON objects, one to a line. */
record LinesReport(PrintStream out) implements Report {

    @Override
    public void add(String name, Assessment assessment) {
        out.writeBytes(AssessmentWriter.write(assessment));
        out.print('\n');
    }
}
