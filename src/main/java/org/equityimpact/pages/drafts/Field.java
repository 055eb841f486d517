package org.equityimpact.pages.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place of a proposal that the form asks for.
 *
 * @param path a JSON Pointer, or the name of a part of an entry
 * @param label the same without the numbers of entries, with dots, by which words are found
 * @param codes the values that a choice offers
 * @param required whether a proposal cannot be without it
 * @param mayBeNone whether one may say that there are none, which is another answer than none given
 * @param words the vocabulary that it offers, beside which other words are welcome
 * @param of the list whose entries it offers
 * @param each the parts by which entries are told apart, with the values of which each has an entry of its own; empty where
 *     entries are added and removed
 * @param parts what is asked of each entry
 */
record Field(
        String path,
        String label,
        Kind kind,
        List<String> codes,
        boolean required,
        boolean mayBeNone,
        @Nullable Condition when,
        @Nullable String words,
        @Nullable String of,
        Map<String, List<String>> each,
        List<Field> parts) {

    Field {
        codes = List.copyOf(codes);
        parts = List.copyOf(parts);
    }

    boolean hasFixedEntries() {
        return !each.isEmpty();
    }

    /** The same asked of other entries. */
    Field forEach(Map<String, List<String>> values) {
        return new Field(path, label, kind, codes, required, mayBeNone, when, words, of, values, parts);
    }

    /** The same in an entry that need not be there at all. */
    Field optional() {
        return new Field(path, label, kind, codes, false, mayBeNone, when, words, of, each, parts);
    }

    /** The values that tell each fixed entry apart, one combination after the other. */
    List<Map<String, String>> keys() {
        List<Map<String, String>> keys = List.of(Map.of());
        for (var part : each.entrySet()) {
            var longer = new ArrayList<Map<String, String>>();
            for (var key : keys) {
                for (var value : part.getValue()) {
                    var next = new LinkedHashMap<>(key);
                    next.put(part.getKey(), value);
                    longer.add(next);
                }
            }
            keys = longer;
        }
        return keys;
    }
}
