package org.equityimpact.publishing;

import java.util.List;
import org.equityimpact.store.Candidate;
import org.equityimpact.store.GoneLive;
import org.equityimpact.store.KeptRules;
import org.jspecify.annotations.Nullable;

/**
 * A rule set with all that is known of it.
 *
 * @param live every time that it went live, the newest first
 * @param candidate what was submitted last as this set; null if it never was
 */
public record KnownSet(
        KeptRules rules,
        boolean inForce,
        List<GoneLive> live,
        @Nullable Candidate candidate) {

    public KnownSet {
        live = List.copyOf(live);
    }
}
