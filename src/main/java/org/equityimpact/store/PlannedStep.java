package org.equityimpact.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who sees to a next step of an assessment, and by when.
 *
 * @param rule the name of the rule that asks for it
 * @param owner as written; null where nobody is named
 * @param due null where no day is set
 */
public record PlannedStep(
        String rule, @Nullable String owner, @Nullable LocalDate due, boolean done) {

    public static final int LONGEST_OWNER = 300;

    /** A step that nobody has planned. */
    public static PlannedStep none(String rule) {
        return new PlannedStep(rule, null, null, false);
    }

    /** Whether somebody has said anything about it. */
    public boolean isPlanned() {
        return owner != null || due != null || done;
    }
}
