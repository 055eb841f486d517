package org.equityimpact.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Asks for many values in few queries, each of a length that every database takes. */
final class Few {

    private static final int MOST = 500;

    private Few() {}

    static <T> List<T> of(Collection<String> values, Function<List<String>, List<T>> query) {
        var all = List.copyOf(new TreeSet<>(values));
        var found = new ArrayList<T>();
        for (int from = 0; from < all.size(); from += MOST) {
            found.addAll(query.apply(all.subList(from, Math.min(from + MOST, all.size()))));
        }
        return found;
    }
}
