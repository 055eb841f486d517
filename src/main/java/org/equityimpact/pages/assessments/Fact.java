package org.equityimpact.pages.assessments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a proposal in words.
 *
 * @param place what was asked
 * @param entry which entry of a list it is about, in the words of whoever submitted it; null outside of lists
 * @param texts what was answered; empty where nothing is told
 * @param isWritten whether the answer is in the words of whoever submitted it
 */
record Fact(String place, @Nullable String entry, List<String> texts, boolean isWritten) {

    Fact {
        texts = List.copyOf(texts);
    }
}
