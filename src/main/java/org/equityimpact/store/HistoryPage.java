package org.equityimpact.store;

import java.util.List;

/** One page of the rule sets that went live, the newest first, and how many there are in all. */
public record HistoryPage(List<GoneLive> items, int page, int size, long total) {

    public HistoryPage {
        items = List.copyOf(items);
    }
}
