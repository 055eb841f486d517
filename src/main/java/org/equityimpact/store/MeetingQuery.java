package org.equityimpact.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are asked for, and which page of them.
 *
 * @param from the first day
 * @param to the last day
 * @param page counted from 0
 */
public record MeetingQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String body,
        @Nullable String organisation,
        int page,
        int size) {

    public MeetingQuery {
        AssessmentQuery.checkPage(page, size);
    }

    Filter filter() {
        return filter(from, to, body, organisation);
    }

    static Filter filter(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String body, @Nullable String organisation) {
        return new Filter()
                .and("held_on >= :from", "from", from)
                .and("held_on <= :to", "to", to)
                .and("body = :body", "body", body)
                .and("organisation = :organisation", "organisation", organisation);
    }
}
