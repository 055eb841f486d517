package org.equityimpact.pages.assessments;

import java.util.List;

/**
 * A rule that cannot be told, and the facts that would settle it.
 *
 * @param missing what to answer, in words, the cheapest first
 */
record OpenView(String rule, String title, int points, List<String> missing) {

    OpenView {
        missing = List.copyOf(missing);
    }

    /** A fact that nobody has stated, and how many rules wait for it. */
    record Unstated(String place, int settles, int points) {}
}
