package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public body that decides. */
public record Organisation(
        @NotNull @Size(min = 1, max = 300) String name,
        @Nullable OrganisationType type,

        @Description("ISO 3166-1 or 3166-2")
        @Pattern(regexp = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", message = "a code such as US or US-OR")
        @Nullable
        String jurisdiction,

        @Size(max = 20000) @Nullable String mission,
        @Size(max = 20000) @Nullable String vision,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> missionAreas,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> commitments,
        @Size(max = 500) @Nullable List<Goal> goals) {

    public Organisation {
        missionAreas = missionAreas == null ? null : List.copyOf(missionAreas);
        commitments = commitments == null ? null : List.copyOf(commitments);
        goals = goals == null ? null : List.copyOf(goals);
    }
}
