package org.equityimpact.publishing;

import org.equityimpact.store.GoneLive;

/** Which rules are in force and since when, and what was last found in the rule folder. */
public record Standing(GoneLive live, FolderStanding folder) {

    /** Whether the folder holds another set than the one in force. */
    public boolean folderDiffers() {
        return !live.version().equals(folder.version());
    }

    Standing with(FolderStanding found) {
        return new Standing(live, found);
    }
}
