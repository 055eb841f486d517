package org.equityimpact.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When and where who meets.
 *
 * @param body who decides, such as the cabinet or the board; null where only a folder of proposals is known
 * @param organisation the public body that it belongs to; stored proposals are looked up by it
 * @param date null where only a folder of proposals is known
 * @param zone the zone that the time is told in; UTC if none is named
 */
public record Meeting(
        @Nullable String title,
        @Nullable String body,
        @Nullable String organisation,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        ZoneId zone,
        @Nullable String location) {

    /** The meeting of which nothing is known but what comes before it. */
    static Meeting unknown() {
        return new Meeting(null, null, null, null, null, ZoneOffset.UTC, null);
    }

    /** Whether its day is over, where it is held; not where no day is known. */
    public boolean isOver(Instant now) {
        return date != null && date.isBefore(LocalDate.ofInstant(now, zone));
    }

    /** When it begins; the beginning of its day where no time is known. */
    public @Nullable Instant startsAt() {
        if (date == null) {
            return null;
        }
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atZone(zone)
                .toInstant();
    }
}
