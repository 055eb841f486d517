package org.equityimpact.pages.assessments;

import java.util.List;
import org.equityimpact.docket.Movement;
import org.jspecify.annotations.Nullable;

/**
 * A change between two versions as it is shown.
 *
 * @param title the question or section that changed
 * @param fields what changed in it
 * @param hidesFigures whether figures of indicators changed, which are not told one by one
 * @param moved what this change alone moves; null where it makes no proposal by itself
 */
record ChangeView(
        String title,
        List<FieldChange> fields,
        boolean hidesFigures,
        @Nullable Moved moved) {

    ChangeView {
        fields = List.copyOf(fields);
    }

    /**
     * An answer before and after.
     *
     * @param before empty where nothing was stated
     * @param after empty where nothing is stated any more
     */
    record FieldChange(String place, List<String> before, List<String> after, boolean isWritten) {}

    /**
     * What moved, in words.
     *
     * @param figures each figure that moved
     * @param rules the rules whose answer is another, by what became of them
     */
    record Moved(Movement movement, List<String> figures, List<RuleGroup> rules) {

        public boolean movesAnything() {
            return movement.movesAnything();
        }
    }

    /** Rules of which the same became. */
    record RuleGroup(String became, List<Movement.RuleMove> rules) {}
}
