package org.equityimpact.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the making.
 *
 * @param proposal one JSON object as it was typed, which need not be in order
 * @param revises the id of the assessment whose proposal it changes, if it changes one
 */
public record KeptDraft(
        String id, String proposal, @Nullable String revises, Instant createdAt, Instant changedAt) {}
