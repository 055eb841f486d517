package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/**
 * An intersection beside a group that it is part of.
 *
 * @param parent the name of that group
 * @param parentRate its rate, or null where it may not be shown or cannot be told
 * @param gapPp the intersection's rate less its, in percentage points
 * @param parentLevel how it stands beside all others itself
 */
public record BesideParent(
        String parent,
        @Nullable Double parentRate,
        @Nullable Double gapPp,
        Level parentLevel) {}
