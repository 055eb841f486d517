package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was, must be and was not involved. */
public record Engagement(
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> requiredParties,
        @Size(max = 500) @Nullable List<Activity> activities,
        @Size(max = 500) @Nullable List<Objection> objections,
        @Nullable Boolean feedbackPublished) {

    public Engagement {
        requiredParties = requiredParties == null ? null : List.copyOf(requiredParties);
        activities = activities == null ? null : List.copyOf(activities);
        objections = objections == null ? null : List.copyOf(objections);
    }
}
