package org.equityimpact.upkeep;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of one call: the caller's own where it is in order, else one of ours. */
record RequestId(String text) {

    static final String HEADER = "X-Request-Id";

    /** By which what is logged on the way of a call knows the id, and the call itself when it comes by again as an error. */
    static final String NAME = "requestId";

    private static final Pattern IN_ORDER = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    static RequestId of(@Nullable String given) {
        return new RequestId(
                given != null && IN_ORDER.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString());
    }
}
