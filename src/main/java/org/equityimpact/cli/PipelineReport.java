package org.equityimpact.cli;

import org.equityimpact.docket.Docket;
import org.equityimpact.docket.forms.DocketJUnit;
import org.equityimpact.docket.forms.DocketSarif;

/** A form of a docket that pipelines read. */
enum PipelineReport {
    JUNIT,
    SARIF;

    byte[] of(Docket docket) {
        return switch (this) {
            case JUNIT -> DocketJUnit.of(docket);
            case SARIF -> DocketSarif.of(docket);
        };
    }
}
