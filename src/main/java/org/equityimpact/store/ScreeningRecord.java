package org.equityimpact.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One recorded run over the agenda of a meeting.
 *
 * @param daysBefore how many days before the meeting the set time was; null where no set time brought it about
 * @param scheduledFor the set time
 * @param repeats the id of the run that broke off and that this one did again
 * @param fingerprint what the meeting rested on when the run began
 * @param instance where it ran
 * @param result null where there is none, or none yet
 * @param error what went wrong
 */
public record ScreeningRecord(
        String id,
        String meeting,
        Occasion occasion,
        @Nullable Integer daysBefore,
        @Nullable Instant scheduledFor,
        @Nullable String repeats,
        String fingerprint,
        String instance,
        Instant startedAt,
        @Nullable Instant endedAt,
        State state,
        @Nullable Result result,
        @Nullable String error) {

    /** What brought a screening about. */
    public enum Occasion {
        /** The meeting had an agenda and had not been screened. */
        FIRST,
        /** A set time before the meeting had come. */
        SCHEDULED,
        /** The meeting or its agenda had changed. */
        AGENDA,
        /** A proposal on the agenda had changed. */
        PROPOSAL,
        /** An override was given or withdrawn, or had run out. */
        OVERRIDE,
        /** Other rules were in force. */
        RULES,
        /** Somebody asked. */
        ASKED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a run came. */
    public enum State {
        RUNNING,
        DONE,
        /** Something went wrong. */
        FAILED,
        /** The instance that it ran on was gone before it ended. */
        BROKEN_OFF;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a run found, in figures.
     *
     * @param outcomes how many of the assessed items came out how
     * @param stopped how many items may not be decided as they stand
     */
    public record Result(String rulesVersion, LocalDate asOf, int items, Map<Outcome, Integer> outcomes, int stopped) {}
}
