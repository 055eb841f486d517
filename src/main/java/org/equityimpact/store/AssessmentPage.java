package org.equityimpact.store;

import java.util.List;

/** One page of a list of assessments, the newest first, and how many there are in all. */
public record AssessmentPage(List<AssessmentSummary> items, int page, int size, long total) {

    public AssessmentPage {
        items = List.copyOf(items);
    }
}
