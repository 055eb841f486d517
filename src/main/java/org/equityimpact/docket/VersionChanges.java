package org.equityimpact.docket;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.assessment.Standing;
import org.equityimpact.docket.Movement.RuleMove;
import org.jspecify.annotations.Nullable;

/**
 * What each change from one version of a proposal to another moves when it is made alone, and what all of them move.
 *
 * @param before how the earlier version stands under the rules that both are judged by
 * @param after how the later one does
 */
public record VersionChanges(Standing before, Standing after, List<PartChange> parts, Movement total) {

    public VersionChanges {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the proposal that changed.
     *
     * @param part its JSON Pointer
     * @param places what changed in it
     * @param moved what this change alone moves; null where it makes no proposal without the others
     */
    public record PartChange(
            String part, List<String> places, @Nullable Movement moved) {

        public PartChange {
            places = List.copyOf(places);
        }
    }

    /**
     * What the changes move only together: the whole less all that each moves alone. Concern is less than the sum of its parts
     * where a dimension counts as much as it can.
     */
    public Movement together() {
        return new Movement(
                someoneLeadsTo() ? total.after() : total.before(),
                total.after(),
                rest(total.confirmed(), alone().map(Movement::confirmed)),
                rest(total.possible(), alone().map(Movement::possible)),
                rest(total.completeness(), alone().map(Movement::completeness)),
                total.rules().stream().filter(this::isMovedByNoneAlone).toList());
    }

    private Stream<Movement> alone() {
        return parts.stream().flatMap(part -> Stream.ofNullable(part.moved()));
    }

    private boolean someoneLeadsTo() {
        return alone().anyMatch(moved -> moved.changesOutcome() && moved.after() == total.after());
    }

    private boolean isMovedByNoneAlone(RuleMove move) {
        return alone().flatMap(moved -> moved.rules().stream()).noneMatch(move::equals);
    }

    private static BigDecimal rest(BigDecimal whole, Stream<BigDecimal> parts) {
        return whole.subtract(parts.reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
