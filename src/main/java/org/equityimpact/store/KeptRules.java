package org.equityimpact.store;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A kept rule set.
 *
 * @param files all that have a say in a result, by their paths
 * @param signature the text of its signature file; null if it was never signed
 */
public record KeptRules(
        String version,
        SortedMap<String, byte[]> files,
        @Nullable String signature) {}
