package org.equityimpact.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.equityimpact.docket.GateOverride;

/**
 * An override, as clients get it.
 *
 * @param state whether it is in force today (in UTC; at a meeting, the day where it is held decides)
 */
record OverrideView(@JsonUnwrapped GateOverride override, String state) {

    static OverrideView of(GateOverride override, Instant now) {
        if (override.withdrawnAt() != null) {
            return new OverrideView(override, "withdrawn");
        }
        return new OverrideView(
                override, override.counts(LocalDate.ofInstant(now, ZoneOffset.UTC)) ? "in_force" : "expired");
    }

    /** One page of a list of overrides. */
    record Page(List<OverrideView> items, int page, int size, long total) {}
}
