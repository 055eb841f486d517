package org.equityimpact.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt to send a notice ended. */
sealed interface Receipt {

    /** The recipient's server has taken it. */
    record Sent() implements Receipt {}

    /**
     * It has not gone out, and may at another attempt.
     *
     * @param notBefore when the recipient asked for that at the earliest; null where it did not say
     */
    record Later(String why, @Nullable Instant notBefore) implements Receipt {}

    /** It has not gone out, and never will as it is. */
    record GivenUp(String why) implements Receipt {}

    /** Nobody knows whether it has gone out. */
    record Uncertain(String why) implements Receipt {}
}
