package org.equityimpact.docket;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Confidence;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda with all that the meeting needs to know of it. Outcome, figures and gates are absent where nothing
 * was assessed.
 *
 * @param number what the paper calls it
 * @param newerVersion the newest recorded version, where the agenda names an older one
 * @param assessment the id of the stored assessment, where one is stored
 * @param reasons the weightiest findings, at most three
 * @param missing the facts that are cheapest to add and settle most, at most three
 * @param difference from the version before, where there is one
 * @param questions worth asking in the meeting, from the findings
 * @param unit the unit that plans the decision, or carries it out where nobody is named for that
 * @param found the names of all rules that fire
 * @param leftOut how people call the core families of focal groups that the proposal gives no answer for
 * @param complaints what is wrong with an item that cannot be used
 */
public record DocketItem(
        int position,
        String number,
        String title,
        @Nullable String organisation,
        @Nullable String reference,
        @Nullable Integer version,
        @Nullable Integer newerVersion,
        @Nullable String assessment,
        ItemState state,
        @Nullable Exemption exemption,
        @Nullable Outcome outcome,
        @Nullable Concern concern,
        @Nullable BigDecimal completeness,
        @Nullable Confidence confidence,
        List<GateLine> gates,
        List<Reason> reasons,
        List<MissingFact> missing,
        @Nullable VersionDifference difference,
        List<Question> questions,
        @Nullable String unit,
        List<String> found,
        List<String> leftOut,
        Clearance clearance,
        List<String> complaints) {

    public DocketItem {
        gates = List.copyOf(gates);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        questions = List.copyOf(questions);
        found = List.copyOf(found);
        leftOut = List.copyOf(leftOut);
        complaints = List.copyOf(complaints);
    }

    /** Why an item needs no assessment. */
    public record Exemption(
            String reason, String label, @Nullable String note) {}

    /** A gate that the proposal has reached, or that cannot be told. */
    public record GateLine(String gate, Outcome level, boolean confirmed, String reason) {}

    /** One of the weightiest findings. */
    public record Reason(String rule, String title, String severity, int points, String message, String nextStep) {}

    /**
     * A fact to add.
     *
     * @param path the place in the proposal
     * @param what in words, where the way out says it
     * @param settles the rules that it lets one tell
     */
    public record MissingFact(String path, @Nullable String what, List<String> settles) {

        public MissingFact {
            settles = List.copyOf(settles);
        }
    }

    /** A question for the meeting and the finding that gives rise to it. */
    public record Question(String rule, String question, String because) {}
}
