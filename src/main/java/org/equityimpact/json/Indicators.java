package org.equityimpact.json;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.equityimpact.proposal.Indicator;

/** Indicators alone, for a look at disparities without a proposal around them. */
record Indicators(@NotNull @Size(max = 100) List<Indicator> indicators) {

    public Indicators {
        indicators = List.copyOf(indicators);
    }
}
