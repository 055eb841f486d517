package org.equityimpact.audit;

import java.util.List;

/**
 * What an examination of the record found.
 *
 * @param entries how many entries there are
 * @param last the last of them; to be noted elsewhere, for a later examination
 * @param breaks the first places where it is broken
 * @param furtherBreaks how many there are beyond these
 */
public record Verdict(long entries, Mark last, List<Break> breaks, long furtherBreaks) {

    public Verdict {
        breaks = List.copyOf(breaks);
    }

    public boolean isIntact() {
        return breaks.isEmpty();
    }
}
