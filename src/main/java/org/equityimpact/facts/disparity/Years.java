package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/**
 * What earlier years say of a group (34 CFR 300.647(d)).
 *
 * @param aboveConsecutive how many years in a row, the latest included, the ratio exceeded the watch line; null where a
 *     year within the run cannot be told
 * @param progressing whether the ratio fell by at least the policy's step in each of the last two years; null where that
 *     cannot be told
 */
public record Years(
        @Nullable Integer aboveConsecutive, @Nullable Boolean progressing) {}
