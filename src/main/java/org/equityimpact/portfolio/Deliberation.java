package org.equityimpact.portfolio;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a body did with an item, as it was recorded.
 *
 * @param item the number of the item on the agenda
 * @param title of the item, as it stood then
 * @param reference of its proposal, where it has one
 * @param outcome how the item stood when that was recorded; null where nothing was assessed
 * @param holds the gates that held it then; empty where it was cleared
 * @param released whether an override had released it
 * @param by who recorded it
 */
public record Deliberation(
        String item,
        String title,
        @Nullable String reference,
        Decision decision,
        LocalDate on,
        @Nullable Outcome outcome,
        List<String> holds,
        boolean released,
        String by,
        @Nullable String note) {

    public Deliberation {
        holds = List.copyOf(holds);
    }

    /** What a body can do with an item. */
    public enum Decision {
        ADOPTED,
        ADOPTED_WITH_CHANGES,
        DEFERRED,
        REFERRED_BACK,
        REJECTED,
        WITHDRAWN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the decision was taken. */
        public boolean isTaken() {
            return this == ADOPTED || this == ADOPTED_WITH_CHANGES;
        }
    }
}
