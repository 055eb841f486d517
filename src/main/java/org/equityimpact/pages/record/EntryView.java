package org.equityimpact.pages.record;

import java.util.List;
import java.util.Map;
import org.equityimpact.audit.Entry;
import org.equityimpact.pages.Words;
import org.jspecify.annotations.Nullable;

/** An entry of the record as a reader sees it. */
record EntryView(Entry entry, String deed, List<Thing> about) {

    private static final Map<String, String> PLACES = Map.of("assessment", "/assessments/", "meeting", "/meetings/");
    private static final int LONGEST = 40;
    private static final int SHORTENED = 19;

    /**
     * One of the things that a deed was about.
     *
     * @param text shortened where it is a hash; an export holds all of it
     * @param address where it can be looked at
     */
    record Thing(String name, String text, @Nullable String address) {}

    static EntryView of(Entry entry, Words words) {
        return new EntryView(
                entry,
                deed(entry.deed(), words),
                entry.about().texts().entrySet().stream()
                        .map(one -> thing(one.getKey(), one.getValue(), words))
                        .toList());
    }

    /** What a deed is called; that of a later release, by its code. */
    static String deed(String code, Words words) {
        return words.find("record.deed." + code).orElse(code);
    }

    private static Thing thing(String name, String text, Words words) {
        var place = PLACES.get(name);
        return new Thing(
                words.find("record.about." + name).orElse(name),
                text.length() > LONGEST ? text.substring(0, SHORTENED) + "…" : text,
                place == null ? null : place + text);
    }
}
