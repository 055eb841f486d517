package org.equityimpact.store;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A kept rule set.
 *
 * @param files all that have a say in a result, by their paths
 * @param signature the text of its signature file; null if it was never signed
 * @param cases the files of cases beside the rules, which have no say in a result; empty where none were kept
 */
public record KeptRules(
        String version,
        SortedMap<String, byte[]> files,
        @Nullable String signature,
        SortedMap<String, byte[]> cases) {

    /** The whole folder: what has a say, and the cases. */
    public SortedMap<String, byte[]> whole() {
        var all = new TreeMap<>(files);
        all.putAll(cases);
        return all;
    }
}
