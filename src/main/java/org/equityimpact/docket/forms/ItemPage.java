package org.equityimpact.docket.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one item has to say on its page, in the words and lengths that it is shown in.
 *
 * @param anchor its name within the page
 * @param badge its outcome as a word
 * @param isTight whether it needs small type to stay on one sheet
 */
record ItemPage(
        String anchor,
        String heading,
        String about,
        String badge,
        String inWords,
        String clearance,
        boolean isStopped,
        boolean isTight,
        List<Stop> stops,
        List<String> released,
        List<String> complaints,
        @Nullable Bar concern,
        @Nullable Bar completeness,
        List<Why> reasons,
        List<String> missing,
        @Nullable Since since,
        List<String> questions) {

    /** A gate that stops the item, with how it stands. */
    record Stop(String level, String reason, String stands) {}

    /** A reason and what to do about it. */
    record Why(String title, String severity, String message, String nextStep) {}

    /** What changed since the version before. */
    record Since(int version, List<String> figures, String changed, List<String> moves) {}
}
