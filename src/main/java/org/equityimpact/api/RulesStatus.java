package org.equityimpact.api;

import java.time.Instant;
import java.util.List;
import org.equityimpact.publishing.FolderFound;
import org.equityimpact.publishing.Situation;
import org.equityimpact.store.GoneLive;
import org.equityimpact.store.Occasion;
import org.jspecify.annotations.Nullable;

/** Which rules are in force, and whether the rule folder holds others, as clients get it. */
record RulesStatus(
        String version,
        Instant since,
        Occasion occasion,
        @Nullable String by,
        @Nullable String reason,
        Folder folder) {

    static RulesStatus of(Situation situation) {
        GoneLive live = situation.live();
        return new RulesStatus(
                live.version(), live.liveAt(), live.occasion(), live.by(), live.reason(), Folder.of(situation));
    }

    /**
     * What lies in the rule folder.
     *
     * @param differs whether that is another set than the one in force
     * @param problems all that keeps it from going live
     */
    record Folder(@Nullable String version, boolean differs, boolean fit, String says, List<RuleProblem> problems) {

        private static Folder of(Situation situation) {
            FolderFound folder = situation.folder();
            return new Folder(
                    folder.version(),
                    situation.folderDiffers(),
                    folder.problems().isEmpty(),
                    inWords(situation),
                    RuleProblem.of(folder.problems()));
        }

        private static String inWords(Situation situation) {
            if (!situation.folder().problems().isEmpty()) {
                return "The rule folder is not fit to go live; the last good rules stay in force.";
            }
            return situation.folderDiffers()
                    ? "The rule folder holds another set than the one in force; it goes live when it is edited again or reloaded."
                    : "The rule folder holds the rules in force.";
        }
    }
}
