package org.equityimpact.docket;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the version before, both judged by the rules in force, so that only the proposal makes the difference.
 *
 * @param version the version before
 * @param changed the places of the proposal that changed; values are not told, because a count may be too small to show
 * @param moves the rules whose answer changed, those that moved most points first
 */
public record VersionDifference(
        int version,
        Outcome outcome,
        Concern concern,
        BigDecimal completeness,
        List<String> changed,
        List<Move> moves) {

    public VersionDifference {
        changed = List.copyOf(changed);
        moves = List.copyOf(moves);
    }

    /**
     * A rule whose answer changed.
     *
     * @param before the points that it found or left open before: {@code fires}, {@code cannot_tell} or {@code clear}
     * @param because the changed places that it looks at
     */
    public record Move(
            String rule,
            String title,
            String before,
            String after,
            int points,
            @Nullable List<String> because) {}
}
