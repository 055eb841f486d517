package org.equityimpact.cli;

import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.InOrder;

/** Hands results to the report, complaints to standard error, and remembers what the exit code must say. */
final class Tally implements InOrder.Sink<Result<Assessment>> {

    private static final int BLOCKED = 1;
    private static final int UNUSABLE = 2;

    private final Report report;
    private final Progress progress;
    private final Surroundings surroundings;
    private int exitCode;

    Tally(Report report, Progress progress, Surroundings surroundings) {
        this.report = report;
        this.progress = progress;
        this.surroundings = surroundings;
    }

    @Override
    public void take(Result<Assessment> result) {
        progress.hide();
        Assessment assessment = result.made();
        if (assessment == null) {
            result.complaints().forEach(complaint -> surroundings.err().println(Plain.text(complaint)));
            exitCode = UNUSABLE;
        } else {
            report.add(result.input().name(), assessment);
            exitCode = Math.max(exitCode, assessment.outcome().blocks() ? BLOCKED : 0);
        }
        progress.step(result.input().bytes());
    }

    @Override
    public void pause() {
        surroundings.out().flush();
        surroundings.err().flush();
    }

    int exitCode() {
        progress.hide();
        report.end();
        pause();
        return exitCode;
    }
}
