package org.equityimpact.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An override as somebody asks for it. Texts that are missing are empty.
 *
 * @param assessment what it is for; null where organisation and reference name it, of which the newest version is meant
 * @param expires the last day on which it is to count; null where none is told that can be read
 */
public record OverrideAsked(
        @Nullable String assessment,
        @Nullable String organisation,
        @Nullable String reference,
        String gate,
        String by,
        String role,
        String reason,
        @Nullable LocalDate expires) {}
