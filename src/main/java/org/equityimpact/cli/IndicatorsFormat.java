package org.equityimpact.cli;

import java.util.List;
import org.equityimpact.json.IndicatorsWriter;
import org.equityimpact.proposal.Indicator;

/** How indicators are written: the one way has a name, so that a call can say it. */
enum IndicatorsFormat {
    JSON;

    byte[] write(List<Indicator> indicators) {
        return switch (this) {
            case JSON -> IndicatorsWriter.writeIndented(indicators);
        };
    }
}
