package org.equityimpact.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies that nobody can change, in the order submitted. */
final class Frozen {

    private Frozen() {}

    static Map<String, @Nullable Object> map(Map<String, @Nullable Object> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
