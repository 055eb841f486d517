package org.equityimpact.screening;

import java.util.Optional;
import org.equityimpact.store.ScreeningRecord.Occasion;

/**
 * What a screening rests on. Two that are equal give the same docket on the same day.
 *
 * @param agenda the revision of the meeting and its agenda
 * @param proposals the versions that its items stand for
 * @param overrides those in force
 * @param rules the rules in force, and what counts as a small number
 */
record Fingerprint(String agenda, String proposals, String overrides, String rules) {

    private static final String BETWEEN = "\n";

    /** Of one that was taken in another way, nothing is as it was. */
    static Fingerprint of(String text) {
        var parts = text.split(BETWEEN, -1);
        return parts.length == 4
                ? new Fingerprint(parts[0], parts[1], parts[2], parts[3])
                : new Fingerprint(text, text, text, text);
    }

    String text() {
        return String.join(BETWEEN, agenda, proposals, overrides, rules);
    }

    /** What has changed since an earlier one; of several changes the one that is nearest to the meeting. */
    Optional<Occasion> changedSince(Fingerprint before) {
        if (!agenda.equals(before.agenda)) {
            return Optional.of(Occasion.AGENDA);
        }
        if (!proposals.equals(before.proposals)) {
            return Optional.of(Occasion.PROPOSAL);
        }
        if (!overrides.equals(before.overrides)) {
            return Optional.of(Occasion.OVERRIDE);
        }
        return rules.equals(before.rules) ? Optional.empty() : Optional.of(Occasion.RULES);
    }
}
