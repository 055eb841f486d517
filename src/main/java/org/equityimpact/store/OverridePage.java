package org.equityimpact.store;

import java.util.List;
import org.equityimpact.docket.GateOverride;

/** One page of the overrides that were ever given, the newest first, and how many there are in all. */
public record OverridePage(List<GateOverride> items, int page, int size, long total) {

    public OverridePage {
        items = List.copyOf(items);
    }
}
