package org.equityimpact.docket.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the items: the meeting, what needs its members, what the items do together, and how to read it.
 *
 * @param moreNotAssessed how many further items were not assessed; null where all are named
 * @param released items that somebody released, with who and until when
 * @param moreTogether how many further groups there are; null where all are shown
 * @param elsewhere items that need no assessment
 */
record FrontPage(
        String title,
        List<String> when,
        String screened,
        String inShort,
        List<Counted> outcomes,
        Bar coverage,
        List<Line> notAssessed,
        @Nullable String moreNotAssessed,
        List<Line> needs,
        List<Line> released,
        List<Together> together,
        @Nullable String moreTogether,
        List<Elsewhere> elsewhere) {

    /** How many items came out how. */
    record Counted(String outcome, String inWords, Bar bar) {}

    /** An item in one line. */
    record Line(String anchor, String number, String title, String badge, String reason) {}

    /** A group that several live decisions burden in a year. */
    record Together(String group, int year, String decisions, String savings) {}

    /** An item that needs no assessment, and why. */
    record Elsewhere(String number, String title, String why) {}
}
