package org.equityimpact.store;

import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which stored assessments are asked for, and which page of them.
 *
 * @param organisation the name of the organisation, as submitted
 * @param words a part of the title, the reference or the name of the organisation, in any case
 * @param page counted from 0
 */
public record AssessmentQuery(
        @Nullable Outcome outcome,
        @Nullable String organisation,
        @Nullable String words,
        int page,
        int size) {

    /** As many as a reader takes in, and few enough to answer at once. */
    public static final int LARGEST_PAGE = 200;

    public AssessmentQuery {
        checkPage(page, size);
    }

    /**
     * Refuses a page that there cannot be.
     *
     * @throws IllegalArgumentException which says what is allowed
     */
    public static void checkPage(int page, int size) {
        if (page < 0) {
            throw new IllegalArgumentException("page must be 0 or more but is " + page);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size must be between 1 and %d but is %d".formatted(LARGEST_PAGE, size));
        }
    }

    long offset() {
        return (long) page * size;
    }
}
