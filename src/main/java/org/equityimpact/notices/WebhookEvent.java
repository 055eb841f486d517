package org.equityimpact.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.ItemState;
import org.equityimpact.json.AssessmentWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a webhook is told of a screening.
 *
 * @param id the same in every attempt
 * @param leftOut how many stopped items there are beside those told
 * @param docket where the docket of the screening stands
 */
record WebhookEvent(
        String id,
        String event,
        Instant createdAt,
        MeetingTold meeting,
        ScreeningTold screening,
        Counts counts,
        List<StoppedItem> stopped,
        int leftOut,
        String docket) {

    static final String NAME = "docket.screened";

    private static final JsonMapper JSON = AssessmentWriter.mapper();

    static WebhookEvent of(String id, Instant createdAt, Announcement announcement, DocketLink links) {
        var stopped = Stopped.of(announcement.docket());
        return new WebhookEvent(
                id,
                NAME,
                createdAt,
                MeetingTold.of(announcement.meeting(), announcement.meetingDetails()),
                ScreeningTold.of(announcement),
                Counts.of(announcement.docket()),
                stopped.told().stream().map(StoppedItem::of).toList(),
                stopped.leftOut(),
                links.of(announcement.meeting(), announcement.screening()));
    }

    String json() {
        return new String(JSON.writeValueAsBytes(this), StandardCharsets.UTF_8);
    }

    /** The meeting, by its id and as it was announced. */
    record MeetingTold(
            String id,
            @Nullable String title,
            @Nullable String body,
            @Nullable String organisation,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            ZoneId zone,
            @Nullable String location) {

        static MeetingTold of(String id, Meeting meeting) {
            return new MeetingTold(
                    id,
                    meeting.title(),
                    meeting.body(),
                    meeting.organisation(),
                    meeting.date(),
                    meeting.time(),
                    meeting.zone(),
                    meeting.location());
        }
    }

    /** The run that found all this, and why it was made. */
    record ScreeningTold(
            String id, Instant screenedAt, LocalDate asOf, String rulesVersion, String occasion, boolean scheduled) {

        static ScreeningTold of(Announcement announcement) {
            var docket = announcement.docket();
            return new ScreeningTold(
                    announcement.screening(),
                    docket.screenedAt(),
                    docket.asOf(),
                    docket.rulesVersion(),
                    announcement.occasion(),
                    announcement.scheduled());
        }
    }

    /** An item that may not be decided as it stands, and all that holds it. */
    record StoppedItem(
            String number,
            String title,
            @Nullable String organisation,
            @Nullable String reference,
            @Nullable Integer version,
            @Nullable String assessment,
            ItemState state,
            @Nullable Outcome outcome,
            List<Hold> holds) {

        static StoppedItem of(DocketItem item) {
            return new StoppedItem(
                    item.number(),
                    item.title(),
                    item.organisation(),
                    item.reference(),
                    item.version(),
                    item.assessment(),
                    item.state(),
                    item.outcome(),
                    item.clearance().holds());
        }
    }
}
