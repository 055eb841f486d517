package org.equityimpact.pages.assessments;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a proposal in the words in which it is shown.
 *
 * @param pointer where it stands
 * @param label what was asked
 * @param texts what was answered; empty where its parts tell
 * @param isWritten whether the answer, or the name of an entry, is in the words of whoever submitted it
 */
record Stated(String pointer, String label, List<String> texts, boolean isWritten, List<Stated> parts) {

    Stated {
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
    }

    /** Those of its parts that tell something themselves, and itself if it does. */
    Stream<Stated> told() {
        return texts.isEmpty() ? parts.stream().flatMap(Stated::told) : Stream.of(this);
    }
}
