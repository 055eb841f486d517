package org.equityimpact.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object with one long list, taken apart before it is read, so that an entry that is broken costs no other. */
public final class TakenApart {

    private final String text;
    private final Map<String, @Nullable Object> frame;
    private final List<EntryText> entries;

    private TakenApart(String text, Map<String, @Nullable Object> frame, List<EntryText> entries) {
        this.text = text;
        this.frame = frame;
        this.entries = entries;
    }

    /**
     * Takes an object apart.
     *
     * @param list the name of the list
     * @throws UnreadableJson when the body is not one JSON object in UTF-8, even without the entries of the list
     */
    public static TakenApart of(byte[] body, String list) {
        String text = Utf8.text(body);
        var entries = new EntryTexts(text, JsonText.startOf(list, text));
        return entries.areTold()
                ? new TakenApart(text, JsonText.object(entries.blankedOut()), entries.found())
                : new TakenApart(text, JsonText.object(text), new ArrayList<>());
    }

    /** All of the object; the list is in it where one was given, but has no entries. */
    public Map<String, @Nullable Object> frame() {
        return frame;
    }

    /** How many entries the list has. */
    public int size() {
        return entries.size();
    }

    /**
     * An entry, counted from 0.
     *
     * @throws UnreadableJson when it is not a JSON object, with its place in the whole text
     */
    public Map<String, @Nullable Object> entry(int index) {
        var entry = entries.get(index);
        try {
            return JsonText.object(text.substring(entry.start(), entry.end()));
        } catch (UnreadableJson unreadable) {
            throw entry.inWhole(unreadable);
        }
    }

    /** The texts that an entry that is broken says before it breaks off, such as what it is called. */
    public Map<String, String> textsBeforeTheBreak(int index) {
        var entry = entries.get(index);
        return JsonText.textsBeforeTheBreak(text.substring(entry.start(), entry.end()));
    }

    /** Whether the entry begins as an object does; anything else is told as broken. */
    public boolean isObject(int index) {
        return text.charAt(entries.get(index).start()) == '{';
    }
}
