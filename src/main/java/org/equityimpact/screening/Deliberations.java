package org.equityimpact.screening;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.equityimpact.docket.Clearance;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.portfolio.Deliberation;
import org.equityimpact.portfolio.Deliberation.Decision;
import org.equityimpact.store.KeptDeliberations;
import org.equityimpact.store.KeptMeeting;
import org.jspecify.annotations.Nullable;

/** Records what bodies did with the items before them, beside how these stood. */
public final class Deliberations {

    private final Screenings screenings;
    private final KeptDeliberations kept;

    Deliberations(Screenings screenings, KeptDeliberations kept) {
        this.screenings = screenings;
        this.kept = kept;
    }

    /**
     * Records what was done with an item; what was recorded of it before stays, and no longer counts.
     *
     * @param on the day of the decision; null for the day of the meeting
     * @return empty where the docket holds no such item
     * @throws CannotScreen where the meeting has no docket
     */
    public Optional<Deliberation> record(
            KeptMeeting meeting,
            String item,
            Decision decision,
            @Nullable LocalDate on,
            String by,
            @Nullable String note) {
        var day = Objects.requireNonNullElse(on, meeting.date());
        var found = screenings.standingWhenHeld(meeting).items().stream()
                .filter(one -> one.number().equals(item))
                .min(comparing(DocketItem::position))
                .map(one -> deliberation(one, decision, day, by, note));
        found.ifPresent(deliberation -> kept.add(meeting.id(), deliberation));
        return found;
    }

    private static Deliberation deliberation(
            DocketItem item, Decision decision, LocalDate day, String by, @Nullable String note) {
        return new Deliberation(
                item.number(),
                item.title(),
                item.reference(),
                decision,
                day,
                item.outcome(),
                item.clearance().holds().stream().map(Hold::gate).toList(),
                wasReleased(item.clearance()),
                by,
                note);
    }

    private static boolean wasReleased(Clearance clearance) {
        return clearance.releases().stream().map(Release::override).anyMatch(Objects::nonNull);
    }

    /** What was done with the items of a meeting. */
    public List<Deliberation> of(KeptMeeting meeting) {
        return kept.of(List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
    }
}
