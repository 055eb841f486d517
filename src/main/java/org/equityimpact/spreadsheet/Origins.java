package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where each part of the indicators stands in the tables, and what is wrong with the tables themselves. */
final class Origins {

    /** More than anybody reads. */
    private static final int MOST = 1_000;

    private static final Pattern INDICATOR = Pattern.compile("^(/indicators/\\d+)/.*");

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> hints = new HashMap<>();
    private final Set<String> garbled = new HashSet<>();
    private final List<Placed> mistakes = new ArrayList<>();
    private int count;

    /** A mistake and where it stands, which may be nowhere. */
    record Placed(@Nullable Place place, TableMistake mistake) {

        static Placed of(String pointer, @Nullable Place place, String detail, @Nullable String hint) {
            String text = place == null || place.text().isEmpty() ? null : place.text();
            return new Placed(place, new TableMistake(pointer, text, detail, hint));
        }
    }

    /** Says where a part stands; the first to say so is right. */
    void put(String pointer, Place place) {
        places.putIfAbsent(pointer, place);
    }

    void put(String pointer, Place place, @Nullable String hint) {
        put(pointer, place);
        if (hint != null) {
            hints.put(pointer, hint);
        }
    }

    void note(String pointer, Place place, String detail, @Nullable String hint) {
        note(pointer, place, detail, () -> hint);
    }

    /** A hint that takes time to find is looked for only where it is told. */
    void note(String pointer, Place place, String detail, Supplier<@Nullable String> hint) {
        if (count++ < MOST) {
            mistakes.add(Placed.of(pointer, place, detail, hint.get()));
        }
    }

    /** Says that a table has words that were not understood, so that what seems to be missing may be there. */
    void garble(String pointer) {
        garbled.add(pointer);
    }

    boolean isMissingPerhaps(String pointer) {
        return !places.containsKey(pointer)
                && garbled.contains(INDICATOR.matcher(pointer).replaceFirst("$1"));
    }

    /** The place of a part, or of what it is a part of. */
    @Nullable
    Place place(String pointer) {
        for (String part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            Place place = places.get(part);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    @Nullable
    String hint(String pointer) {
        return hints.get(pointer);
    }

    int count() {
        return count;
    }

    List<Placed> mistakes() {
        var all = new ArrayList<>(mistakes);
        if (count > MOST) {
            all.add(Placed.of("", null, "There are %,d more mistakes.".formatted(count - MOST), null));
        }
        return all;
    }
}
