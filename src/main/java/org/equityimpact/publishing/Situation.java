package org.equityimpact.publishing;

import org.equityimpact.store.GoneLive;

/** Which rules are in force and since when, and what was last found in the rule folder. */
public record Situation(GoneLive live, FolderFound folder) {

    /** Whether the folder holds another set than the one in force. */
    public boolean folderDiffers() {
        return !live.version().equals(folder.version());
    }

    Situation with(FolderFound found) {
        return new Situation(live, found);
    }
}
