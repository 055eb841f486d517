package org.equityimpact.store;

import org.jspecify.annotations.Nullable;

/**
 * Which notices are asked for, and which page of them.
 *
 * @param meeting the id of the meeting
 * @param page counted from 0
 */
public record NoticeQuery(
        @Nullable NoticeState state, @Nullable String meeting, int page, int size) {

    public NoticeQuery {
        AssessmentQuery.checkPage(page, size);
    }

    long offset() {
        return (long) page * size;
    }
}
