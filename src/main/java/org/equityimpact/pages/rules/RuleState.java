package org.equityimpact.pages.rules;

import java.time.Instant;
import org.equityimpact.publishing.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are in force, as every page of rules shows it.
 *
 * @param folderDiffers whether the rule folder holds another set
 * @param mistakes how many mistakes keep the rule folder from going live
 */
record RuleState(String version, Instant since, @Nullable String by, boolean folderDiffers, int mistakes) {

    private static final int SHORT = 12;

    static RuleState of(Situation situation) {
        var live = situation.live();
        return new RuleState(
                live.version(),
                live.liveAt(),
                live.by(),
                situation.folderDiffers(),
                situation.folder().problems().size());
    }

    public String shortVersion() {
        return shortened(version);
    }

    public String hash() {
        return hash(version);
    }

    /** The version without its algorithm, as it stands in addresses. */
    static String hash(String version) {
        return version.substring(version.indexOf(':') + 1);
    }

    /** The beginning of a version, by which people tell sets apart. */
    static String shortened(String version) {
        String hash = hash(version);
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
