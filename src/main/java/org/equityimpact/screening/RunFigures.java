package org.equityimpact.screening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts the runs over meetings by how they ended. */
record RunFigures(MeterRegistry registry) {

    void ended(String result) {
        Counter.builder("equity.screenings")
                .description("runs over the agenda of a meeting, by how they ended")
                .tag("result", result)
                .register(registry)
                .increment();
    }
}
