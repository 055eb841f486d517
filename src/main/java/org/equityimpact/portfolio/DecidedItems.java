package org.equityimpact.portfolio;

import java.util.List;
import java.util.function.Predicate;
import org.equityimpact.portfolio.Portfolio.Decided;

/** What bodies decided, set beside how it stood. */
record DecidedItems(List<ScreenedMeeting> meetings) {

    /** Taken although it was not cleared, the earliest first. */
    List<Decided> againstAdvice() {
        return taken(deliberation -> !deliberation.holds().isEmpty());
    }

    /** Taken because an override had released what held it. */
    List<Decided> underOverride() {
        return taken(deliberation -> deliberation.holds().isEmpty() && deliberation.released());
    }

    private List<Decided> taken(Predicate<Deliberation> wanted) {
        return meetings.stream()
                .flatMap(meeting -> meeting.deliberations().stream()
                        .filter(deliberation -> deliberation.decision().isTaken())
                        .filter(wanted)
                        .map(deliberation -> decided(meeting, deliberation)))
                .toList();
    }

    private static Decided decided(ScreenedMeeting meeting, Deliberation deliberation) {
        return new Decided(
                meeting.id(),
                deliberation.on(),
                meeting.docket().meeting().body(),
                deliberation.item(),
                deliberation.title(),
                deliberation.reference(),
                deliberation.outcome(),
                deliberation.decision(),
                deliberation.holds(),
                deliberation.note());
    }
}
