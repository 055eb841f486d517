package org.equityimpact.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes as far as it is known. One that is not complete may hold others too; one that is nested names with a code
 * all its parts, as {@code race.asian} names its sub-groups.
 */
public record Codes(SortedSet<String> known, boolean complete, boolean nested) {

    public Codes {
        known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
    }

    /** A whole list of plain codes. */
    public static Codes all(Collection<String> codes) {
        return new Codes(new TreeSet<>(codes), true, false);
    }

    /** A list of focal groups. */
    public static Codes groups(Collection<String> codes, boolean complete) {
        return new Codes(new TreeSet<>(codes), complete, true);
    }

    /** Whether the list names the code. */
    public Truth contains(@Nullable String code) {
        if (code == null) {
            return known.isEmpty() && complete ? Truth.FALSE : Truth.UNKNOWN;
        }
        if (names(code)) {
            return Truth.TRUE;
        }
        return complete ? Truth.FALSE : Truth.UNKNOWN;
    }

    public Truth isEmpty() {
        if (!known.isEmpty()) {
            return Truth.FALSE;
        }
        return complete ? Truth.TRUE : Truth.UNKNOWN;
    }

    private boolean names(String code) {
        if (!nested) {
            return known.contains(code);
        }
        for (int end = code.length(); end > 0; end = code.lastIndexOf('.', end - 1)) {
            if (known.contains(code.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join(", ", known);
    }
}
