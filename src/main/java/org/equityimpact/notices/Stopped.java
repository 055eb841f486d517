package org.equityimpact.notices;

import java.util.List;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;

/** The stopped items of a docket that a notice has room for, and how many more there are. */
record Stopped(List<DocketItem> told, int leftOut) {

    /** More than any agenda of a normal meeting has, and few enough for a mail and a message queue. */
    private static final int MOST = 200;

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_REASON = 300;

    static Stopped of(Docket docket) {
        var all = docket.stopped();
        return new Stopped(all.subList(0, Math.min(MOST, all.size())), Math.max(0, all.size() - MOST));
    }

    /** One line for each item: what it is, how it came out, what holds it. */
    List<String> lines() {
        return told.stream().map(Stopped::line).toList();
    }

    static String title(DocketItem item) {
        return Line.of(item.title(), LONGEST_TITLE);
    }

    private static String line(DocketItem item) {
        return "%s %s: %s. %s"
                .formatted(
                        Line.of(item.number()),
                        title(item),
                        outcome(item),
                        held(item.clearance().holds()));
    }

    private static String outcome(DocketItem item) {
        if (item.outcome() != null) {
            return item.outcome().name();
        }
        return switch (item.state()) {
            case UNUSABLE -> "cannot be used";
            default -> "not assessed";
        };
    }

    private static String held(List<Hold> holds) {
        if (holds.isEmpty()) {
            return "";
        }
        var reason = Line.of(holds.get(0).told(), LONGEST_REASON);
        return holds.size() == 1 ? reason : "%s (and %d more)".formatted(reason, holds.size() - 1);
    }
}
