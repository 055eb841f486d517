package org.equityimpact.cli;

import java.util.function.ToIntFunction;
import org.equityimpact.assessment.InOrder;

/** Hands results to the report, complaints to standard error, and remembers what the exit code must say. */
final class Tally<R> implements InOrder.Sink<Result<R>> {

    private static final int UNUSABLE = 2;

    private final Report<R> report;
    private final ToIntFunction<R> exitCodeOf;
    private final Progress progress;
    private final Surroundings surroundings;
    private int exitCode;

    /**
     * @param exitCodeOf what the exit code must say of a single answer
     */
    Tally(Report<R> report, ToIntFunction<R> exitCodeOf, Progress progress, Surroundings surroundings) {
        this.report = report;
        this.exitCodeOf = exitCodeOf;
        this.progress = progress;
        this.surroundings = surroundings;
    }

    @Override
    public void take(Result<R> result) {
        progress.hide();
        R answer = result.made();
        if (answer == null) {
            result.complaints().forEach(complaint -> surroundings.err().println(Plain.text(complaint)));
            exitCode = UNUSABLE;
        } else {
            report.add(result.input().name(), answer);
            exitCode = Math.max(exitCode, exitCodeOf.applyAsInt(answer));
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
