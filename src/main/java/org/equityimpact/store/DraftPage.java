package org.equityimpact.store;

import java.util.List;

/** A page of drafts, counted from 0, and how many there are in all. */
public record DraftPage(List<KeptDraft> items, int page, int size, long total) {

    public DraftPage {
        items = List.copyOf(items);
    }
}
