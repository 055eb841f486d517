package org.equityimpact.cli;

import java.util.Locale;
import org.equityimpact.docket.Docket;

/** A form of a docket that pipelines read. */
enum PipelineReport {
    JUNIT,
    SARIF;

    byte[] of(Docket docket) throws Unusable {
        throw new Unusable("A docket of %,d items cannot be written as %s yet."
                .formatted(docket.items().size(), name().toLowerCase(Locale.ROOT)));
    }
}
