package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.json.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a draft by now.
 *
 * @param assessment of all that is in order; null where too little is
 * @param moved how places that moved up, as others were left out, are called in the draft
 */
record Sketch(List<Mistake> mistakes, @Nullable Assessment assessment, Map<String, String> moved) {

    /** A place of the assessment as it is called in the draft. */
    String place(String pointer) {
        return moved.keySet().stream()
                .filter(entry -> pointer.equals(entry) || pointer.startsWith(entry + "/"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(entry -> moved.get(entry) + pointer.substring(entry.length()))
                .orElse(pointer);
    }
}
