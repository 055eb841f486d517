package org.equityimpact.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item brings before the meeting. */
public sealed interface Matter {

    /** A proposal, as it was submitted with the agenda or in a file beside it. */
    final class Submitted implements Matter {

        private final String source;
        private final byte[] json;

        public Submitted(String source, byte[] json) {
            this.source = source;
            this.json = json.clone();
        }

        /** Where it was found: the name of its file, or the place in the agenda. */
        public String source() {
            return source;
        }

        /** In UTF-8, if the submitter kept to that; not looked at yet. */
        public byte[] json() {
            return json.clone();
        }
    }

    /**
     * A proposal that was submitted before: one assessment by its id, or the newest version by its reference.
     *
     * @param organisation whose reference it is; null for the organisation of the meeting
     */
    record Stored(
            @Nullable String assessment,
            @Nullable String organisation,
            @Nullable String reference) implements Matter {}

    /** An item that needs no assessment, for a reason of the table of exemptions. */
    record Exempt(String reason, @Nullable String note) implements Matter {}

    /** An item that arrives with no proposal at all. */
    record Nothing() implements Matter {}

    /** An item whose matter cannot be used, with everything that is wrong with it. */
    record Unusable(List<String> complaints) implements Matter {

        public Unusable {
            complaints = List.copyOf(complaints);
        }
    }
}
