package org.equityimpact.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Sees edits of the rule folder and has them dealt with once the folder is quiet: an editor may write a file in several
 * steps, and a person several files.
 */
final class FolderWatch implements Runnable {

    /** Longer than an editor takes to write a file, shorter than a person waits. */
    static final Duration QUIET = Duration.ofSeconds(1);

    private final LiveRules rules;
    private final boolean watching;
    private final InstantSource clock;
    private final Notices notices = new Notices();
    private @Nullable String edit;
    private Instant seen = Instant.MIN;

    FolderWatch(LiveRules rules, boolean watching, InstantSource clock) {
        this.rules = rules;
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            rules.follow();
            if (watching) {
                look();
            }
        } catch (RuntimeException failure) {
            notices.failed(failure);
        }
    }

    private void look() {
        String found = rules.unseenEdit();
        if (found == null || !found.equals(edit)) {
            edit = found;
            seen = clock.instant();
        } else if (!clock.instant().isBefore(seen.plus(QUIET))) {
            edit = null; // whatever comes of it, the next look begins a new wait
            rules.folderEdited();
        }
    }
}
