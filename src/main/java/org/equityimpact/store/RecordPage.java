package org.equityimpact.store;

import java.util.List;
import org.equityimpact.audit.Entry;

/** One page of a list of entries of the record, the newest first, and how many there are in all. */
public record RecordPage(List<Entry> items, int page, int size, long total) {

    public RecordPage {
        items = List.copyOf(items);
    }
}
