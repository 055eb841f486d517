package org.equityimpact.cli;

import java.io.PrintStream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.json.AssessmentWriter;

/** Writes assessments as one JSON array. */
final class ArrayReport implements Report {

    private final PrintStream out;
    private String before = "[";

    ArrayReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(String name, Assessment assessment) {
        out.print(before + "\n");
        out.writeBytes(AssessmentWriter.writeIndented(assessment));
        before = ",";
    }

    @Override
    public void end() {
        out.print(before.equals("[") ? "[]\n" : "\n]\n");
    }
}
