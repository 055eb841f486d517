package org.equityimpact.screening;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.notices.Announcement;
import org.equityimpact.notices.Notices;
import org.equityimpact.store.ScreeningRecord;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/** Has people told of every screening, in the same transaction as it is written down. */
class Telling {

    private final Notices notices;

    Telling(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void tell(Screened screened) {
        var screening = screened.screening();
        notices.announce(new Announcement(
                screening.id(),
                screening.meeting(),
                screened.docket().meeting(),
                occasion(screening),
                screened.docket(),
                screening.occasion() == Occasion.SCHEDULED,
                isAhead(screened.docket()) && stopsSomethingElse(screened.docket(), screened.before())));
    }

    /** What is looked at again after the meeting is nobody's news. */
    private static boolean isAhead(Docket docket) {
        return !docket.meeting().isOver(docket.screenedAt());
    }

    /** Whether other items are stopped than before, or the same by something else. */
    private static boolean stopsSomethingElse(Docket now, @Nullable Docket before) {
        return !holds(now).equals(before == null ? Map.of() : holds(before));
    }

    private static Map<String, List<String>> holds(Docket docket) {
        return docket.stopped().stream().collect(toMap(DocketItem::number, Telling::gates, (one, other) -> one));
    }

    private static List<String> gates(DocketItem item) {
        return item.clearance().holds().stream().map(Hold::gate).sorted().toList();
    }

    /** Why it was screened, in words. */
    static String occasion(ScreeningRecord screening) {
        return switch (screening.occasion()) {
            case SCHEDULED -> daysBefore(screening.daysBefore());
            case FIRST -> "the agenda is new";
            case AGENDA -> "the agenda changed";
            case PROPOSAL -> "a proposal changed";
            case OVERRIDE -> "an override was given, withdrawn or has run out";
            case RULES -> "the rules changed";
            case ASKED -> "somebody asked";
        };
    }

    private static String daysBefore(@Nullable Integer days) {
        if (days == null) {
            return "at a set time";
        }
        return days == 1 ? "1 day before the meeting" : "%d days before the meeting".formatted(days);
    }
}
