package org.equityimpact.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gate released by a named person, for a reason and until a day. It is kept for ever, also when it has run out or was taken
 * back.
 *
 * @param gate the name of the gate, or {@link #SERIOUS_RISKS}
 * @param version the version of the proposal for which it was given; it goes on for later versions
 * @param expires the last day on which it counts
 * @param withdrawnAt null unless it was taken back
 */
public record GateOverride(
        String id,
        String assessment,
        String organisation,
        @Nullable String reference,
        int version,
        String gate,
        String by,
        String role,
        String reason,
        Instant givenAt,
        LocalDate expires,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnBecause) {

    /** Stands for a gate where several serious risks together stop a proposal. */
    public static final String SERIOUS_RISKS = "serious-risks";

    /** Whether it releases its gate on a day. */
    public boolean counts(LocalDate day) {
        return withdrawnAt == null && !day.isAfter(expires);
    }
}
