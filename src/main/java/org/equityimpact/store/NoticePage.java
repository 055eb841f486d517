package org.equityimpact.store;

import java.util.List;

/** One page of a list of notices, the newest first, and how many there are in all. */
public record NoticePage(List<NoticeSummary> items, int page, int size, long total) {

    public NoticePage {
        items = List.copyOf(items);
    }
}
