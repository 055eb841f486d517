package org.equityimpact.desk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.equityimpact.assessment.Outcome;

/** Counts and times what comes over the desk, by outcome and by nothing that names anybody. */
record Figures(MeterRegistry registry) {

    void assessed(Outcome outcome, long nanos) {
        Timer.builder("equity.assessments")
                .description("assessments made, kept or not, with the time from proposal to answer")
                .tag("outcome", outcome.name())
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    void kept(Outcome outcome) {
        Counter.builder("equity.assessments.kept")
                .description("submissions kept with their assessment")
                .tag("outcome", outcome.name())
                .register(registry)
                .increment();
    }
}
