package org.equityimpact.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A place where the record is not what it was.
 *
 * @param entry the number of the entry where it shows; of a file that cannot be read, the number of the line
 * @param values what is told of it, in the order in which the kind tells it
 */
public record Break(long entry, Kind kind, List<String> values) {

    /** In which way. */
    public enum Kind {
        ONE_MISSING("entry %s is missing"),
        MISSING("entries %s to %s are missing"),
        OUT_OF_ORDER("entry %s stands after entry %s"),
        NOT_FOLLOWING("entry %s does not follow on the one before it, whose hash it gives as %s, and which has %s"),
        CHANGED("what entry %s says was changed: it gives its hash as %s, and what it says has %s"),
        OTHER_END("the record was kept as ending with entry %s, and ends with entry %s"),
        CUT_OFF("entry %s was noted earlier, and the record ends with entry %s: its end was cut off"),
        WRITTEN_ANEW("entry %s was noted earlier with the hash %s, and has %s: the record was written anew"),
        UNREADABLE("line %s is no entry: %s");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Break {
        values = List.copyOf(values);
    }

    static Break at(long entry, Kind kind, Object... values) {
        return new Break(entry, kind, Stream.of(values).map(String::valueOf).toList());
    }

    /** What is broken, in words. */
    public String words() {
        return kind.words.formatted(values.toArray());
    }
}
