package org.equityimpact.notices;

import java.time.LocalDate;
import java.util.List;

/** Where the feeds get to know of meetings and screenings. */
public interface MeetingsToTell {

    /** Where no meetings are kept. */
    MeetingsToTell NONE = new MeetingsToTell() {
        @Override
        public List<MeetingEntry> meetings(LocalDate from) {
            return List.of();
        }

        @Override
        public List<ScreeningEntry> newestScreenings(int most) {
            return List.of();
        }
    };

    /** The meetings from a day on that have a date, cancelled ones included, by date. */
    List<MeetingEntry> meetings(LocalDate from);

    /** The newest screenings, the newest first. */
    List<ScreeningEntry> newestScreenings(int most);
}
