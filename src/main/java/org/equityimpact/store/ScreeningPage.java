package org.equityimpact.store;

import java.util.List;

/** One page of the runs over a meeting, the newest first, and how many there are in all. */
public record ScreeningPage(List<ScreeningRecord> items, int page, int size, long total) {

    public ScreeningPage {
        items = List.copyOf(items);
    }
}
