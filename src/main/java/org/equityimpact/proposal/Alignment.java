package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the decision serves mission, vision, goals and commitments. */
public record Alignment(
        @Size(max = 20000) @Nullable String mission,
        @Size(max = 20000) @Nullable String vision,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> goals,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> commitments,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> missionAreas,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> wholeChild,
        @Size(max = 500) @Nullable List<Aim> serves) {

    public Alignment {
        goals = goals == null ? null : List.copyOf(goals);
        commitments = commitments == null ? null : List.copyOf(commitments);
        missionAreas = missionAreas == null ? null : List.copyOf(missionAreas);
        wholeChild = wholeChild == null ? null : List.copyOf(wholeChild);
        serves = serves == null ? null : List.copyOf(serves);
    }
}
