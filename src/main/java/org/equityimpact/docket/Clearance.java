package org.equityimpact.docket;

import java.time.LocalDate;
import java.util.List;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item may be decided, and what was held over or released. It stands beside the outcome and never changes it.
 *
 * @param holds what stops the item, what is certain first, then by level; empty where it is cleared
 * @param releases what would stop it, or did, had nobody or nothing released it
 */
public record Clearance(boolean cleared, List<Hold> holds, List<Release> releases) {

    public Clearance {
        holds = List.copyOf(holds);
        releases = List.copyOf(releases);
    }

    /** Why something stops an item. */
    public enum Ground {
        /** The gate is reached by what the proposal states. */
        REACHED,
        /** An earlier version reached the gate, and this one no longer says what would settle it. */
        HELD_OVER,
        /** The gate cannot be told. */
        CANNOT_TELL,
        /** No assessment came with the item. */
        UNASSESSED,
        /** What came with the item cannot be read. */
        UNUSABLE
    }

    /**
     * Something that stops an item.
     *
     * @param gate the name of the gate, or of what stands for one
     * @param sinceVersion the first version that reached it; null where versions are not kept
     */
    public record Hold(
            String gate,
            Outcome level,
            Ground ground,
            String reason,
            @Nullable Integer sinceVersion) {

        /** Whether it is known to stop the item, and not only impossible to rule out. */
        public boolean stopsForCertain() {
            return ground != Ground.CANNOT_TELL;
        }

        /** Why it stops the item, saying no more than is known. */
        public String told() {
            return switch (ground) {
                case CANNOT_TELL -> "Cannot be told: " + reason;
                case HELD_OVER -> "Held over from version %d: %s".formatted(sinceVersion, reason);
                case REACHED, UNASSESSED, UNUSABLE -> reason;
            };
        }
    }

    /**
     * A gate that was released.
     *
     * @param override the id of the override; null where a new fact released it
     * @param by who released it; null where a new fact did
     * @param until the last day on which an override counts
     * @param version the version for which it was released, or which brought the new fact
     */
    public record Release(
            String gate,
            Outcome level,
            @Nullable String override,
            @Nullable String by,
            @Nullable String role,
            String reason,
            @Nullable LocalDate until,
            @Nullable Integer version) {}
}
