package org.equityimpact.rules;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The day for which policy tables are read, and the days on which a row of them takes effect. */
final class Calendar {

    private final LocalDate day;
    private final TreeSet<LocalDate> daysOfChange = new TreeSet<>();

    private Calendar(LocalDate day) {
        this.day = day;
    }

    static Calendar on(LocalDate day) {
        return new Calendar(day);
    }

    /** Before anything that is given a day takes effect. */
    static Calendar atTheOutset() {
        return new Calendar(LocalDate.MIN);
    }

    /** Whether what takes effect on a day, or always did, is in effect. */
    boolean hasCome(@Nullable LocalDate from) {
        if (from == null) {
            return true;
        }
        daysOfChange.add(from);
        return !from.isAfter(day);
    }

    /** All days on which a row takes effect. */
    SortedSet<LocalDate> daysOfChange() {
        return daysOfChange;
    }
}
