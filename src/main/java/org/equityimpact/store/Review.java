package org.equityimpact.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a second person said of an assessment.
 *
 * @param person the id of who said it
 * @param by their name of then
 */
public record Review(
        String id,
        String assessment,
        @JsonIgnore String person,
        String by,
        Verdict verdict,
        @Nullable String note,
        Instant recordedAt) {

    /** Whether it may stand as it is. */
    public enum Verdict {
        AGREED,
        SENT_BACK;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Verdict> named(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
