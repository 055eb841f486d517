package org.equityimpact.store;

import java.time.LocalDate;
import org.equityimpact.docket.RecordedVersion;

/**
 * An override as it is given.
 *
 * @param version what it is given for
 * @param gate the name of the gate
 * @param expires the last day on which it counts
 */
public record OverrideGiven(
        RecordedVersion version, String gate, String by, String role, String reason, LocalDate expires) {}
