package org.equityimpact.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record are asked for, and which page of them.
 *
 * @param deed the code of a deed
 * @param person a part of the name or id of whoever did it, in any case
 * @param day on which it was done, in UTC
 * @param page counted from 0
 */
public record RecordQuery(
        @Nullable String deed,
        @Nullable String person,
        @Nullable LocalDate day,
        int page,
        int size) {

    private static final String BY_PERSON =
            "(lower(who_name) like :person escape '!' or lower(who_id) like :person escape '!')";

    public RecordQuery {
        AssessmentQuery.checkPage(page, size);
    }

    Filter filter() {
        return new Filter()
                .and("deed = :deed", "deed", deed)
                .and(BY_PERSON, "person", person == null ? null : "%" + Condition.literally(person) + "%")
                .and("at >= :since", "since", day == null ? null : beginningOf(day))
                .and("at < :until", "until", day == null ? null : beginningOf(day.plusDays(1)));
    }

    private static OffsetDateTime beginningOf(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
