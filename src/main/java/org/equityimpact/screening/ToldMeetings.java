package org.equityimpact.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.docket.DocketReader;
import org.equityimpact.notices.Counts;
import org.equityimpact.notices.MeetingEntry;
import org.equityimpact.notices.MeetingsToTell;
import org.equityimpact.notices.ScreeningEntry;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.KeptScreenings;
import org.equityimpact.store.ScreeningRecord;
import org.jspecify.annotations.Nullable;

/** Tells the feeds of the meetings that are kept and of their screenings. */
record ToldMeetings(KeptMeetings meetings, KeptScreenings screenings) implements MeetingsToTell {

    /** A calendar of more meetings is nobody's. */
    private static final int MOST_MEETINGS = 1_000;

    @Override
    public List<MeetingEntry> meetings(LocalDate from) {
        return meetings.between(from, null, null, MOST_MEETINGS).stream()
                .map(this::entry)
                .toList();
    }

    /** A calendar counts revisions from 0. */
    private MeetingEntry entry(KeptMeeting meeting) {
        return new MeetingEntry(
                meeting.id(),
                meeting.revision() - 1,
                meeting.meeting(),
                meeting.state() == KeptMeeting.State.CANCELLED,
                meeting.updatedAt(),
                screenings.newest(meeting.id()).map(this::counts).orElse(null));
    }

    private @Nullable Counts counts(ScreeningRecord screening) {
        return screenings
                .docket(screening.id())
                .map(DocketReader::read)
                .map(Counts::of)
                .orElse(null);
    }

    @Override
    public List<ScreeningEntry> newestScreenings(int most) {
        return screenings.newestOfAll(most).stream()
                .flatMap(screening -> Stream.ofNullable(entry(screening)))
                .toList();
    }

    private @Nullable ScreeningEntry entry(ScreeningRecord screening) {
        return screenings
                .docket(screening.id())
                .map(DocketReader::read)
                .map(docket -> new ScreeningEntry(
                        screening.id(),
                        screening.meeting(),
                        docket.meeting(),
                        Objects.requireNonNull(screening.endedAt()),
                        Telling.occasion(screening),
                        Counts.of(docket)))
                .orElse(null);
    }
}
