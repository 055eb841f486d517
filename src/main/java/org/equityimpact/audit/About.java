package org.equityimpact.audit;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a deed was about: ids, versions, codes and hashes by their names, and never what somebody wrote in words. */
public record About(SortedMap<String, String> texts) {

    public static final About NOTHING = new About(new TreeMap<>());

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    public About {
        texts.keySet().forEach(About::check);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static About of(String name, @Nullable Object text) {
        return NOTHING.and(name, text);
    }

    /** The same with one more; what is not known is left out. */
    public About and(String name, @Nullable Object text) {
        if (text == null) {
            return this;
        }
        var more = new TreeMap<>(texts);
        more.put(name, text.toString());
        return new About(more);
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"%s\" cannot name what a deed was about".formatted(name));
        }
    }
}
