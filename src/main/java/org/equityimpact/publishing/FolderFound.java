package org.equityimpact.publishing;

import java.time.Instant;
import java.util.List;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/**
 * What was last found in the rule folder.
 *
 * @param version the set that lies there; null if it cannot be read
 * @param problems all that keeps it from going live
 * @param settled the fit set that lay there when the rules in force went live; it has had its say
 * @param print what it was found on; null to have it looked at again
 */
public record FolderFound(
        @Nullable String version,
        Instant lookedAt,
        List<SourceProblem> problems,
        @Nullable String settled,
        @Nullable String print) {

    public FolderFound {
        problems = List.copyOf(problems);
    }

    FolderFound settledOn(@Nullable String version) {
        return new FolderFound(this.version, lookedAt, problems, version, print);
    }

    /** The same, to be looked at again. */
    FolderFound unseen() {
        return new FolderFound(version, lookedAt, problems, settled, null);
    }

    /** The set that lies there, if it is fit. */
    @Nullable
    String fitVersion() {
        return problems.isEmpty() ? version : null;
    }
}
