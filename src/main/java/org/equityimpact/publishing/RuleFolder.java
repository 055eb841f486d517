package org.equityimpact.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/** The folder that policy staff edit, examined as a whole. */
final class RuleFolder {

    /** Whoever copies a folder is done by then, or is not done yet. */
    private static final int MOST_ATTEMPTS = 5;

    private final Path path;
    private final Examiner examiner;
    private final InstantSource clock;

    RuleFolder(Path path, Examiner examiner, InstantSource clock) {
        this.path = path;
        this.examiner = examiner;
        this.clock = clock;
    }

    FolderState state() {
        return FolderState.of(path);
    }

    String print() {
        return FolderState.printOf(path);
    }

    /** Examines the folder; what is edited meanwhile is examined again, so that nothing is found of two halves. */
    Look look(@Nullable String settled) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var before = state();
            var examined = examined();
            if (state().equals(before)) {
                return look(before, before.print(), examined, settled);
            }
        }
        return look(
                state(),
                null,
                Examined.unfit(List.of(SourceProblem.in(
                        path.toString(),
                        "being-edited",
                        "files of the rule folder change while it is read; try again when that is done"))),
                settled);
    }

    private Look look(FolderState state, @Nullable String print, Examined examined, @Nullable String settled) {
        var situation = new FolderFound(state.version(), clock.instant(), examined.problems(), settled, print);
        return new Look(situation, examined);
    }

    /** The folder may be named by a link, such as one that is turned to each new release. */
    private Examined examined() {
        try {
            return examiner.folder(path.toRealPath());
        } catch (IOException missing) {
            return Examined.unfit(List.of(SourceProblem.in(
                    path.toString(),
                    "unreadable-folder",
                    "the rule folder cannot be read; name one that is there by equity.rules-directory")));
        }
    }

    /** What one look at the folder found. */
    record Look(FolderFound situation, Examined examined) {}
}
