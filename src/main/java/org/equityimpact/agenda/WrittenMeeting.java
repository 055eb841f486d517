package org.equityimpact.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agenda as people write it, but for its items, which are read one by one. */
record WrittenMeeting(
        @Size(min = 1, max = 300) @Nullable String title,
        @Size(min = 1, max = 300) @Nullable String body,
        @Size(min = 1, max = 300) @Nullable String organisation,

        @NotNull(message = "date is missing; say on which day the meeting is, such as 2026-12-10.")
        @Pattern(regexp = "^\\d{4}-\\d{2}-\\d{2}$", message = "a day such as 2026-12-10")
        String date,

        @Pattern(regexp = "^([01]\\d|2[0-3]):[0-5]\\d$", message = "a time such as 18:30") @Nullable
        String time,

        @Size(min = 1, max = 100) @Nullable String zone,
        @Size(min = 1, max = 300) @Nullable String location,

        @NotNull(message = "items is missing; it must be a list with what is on the agenda.")
        List<Map<String, @Nullable Object>> items) {

    WrittenMeeting {
        items = List.copyOf(items);
    }
}
