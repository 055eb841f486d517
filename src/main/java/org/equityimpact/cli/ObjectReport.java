package org.equityimpact.cli;

import java.io.PrintStream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.json.AssessmentWriter;

/** Writes one assessment as a JSON object. */
record ObjectReport(PrintStream out) implements Report {

    @Override
    public void add(String name, Assessment assessment) {
        out.writeBytes(AssessmentWriter.writeIndented(assessment));
        out.print('\n');
    }
}
