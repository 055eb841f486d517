package org.equityimpact.pages.assessments;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Status;
import org.equityimpact.docket.Movement;
import org.equityimpact.docket.Movement.RuleMove;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.assessments.ChangeView.Moved;
import org.equityimpact.pages.assessments.ChangeView.RuleGroup;

/** Puts into words what a change moved. */
record MovedWords(Words words) {

    private static final List<String> ORDER =
            List.of("found", "opened", "cleared", "settled", "strength", "strengthlost");

    Moved of(Movement movement) {
        var figures = new ArrayList<String>();
        if (movement.changesOutcome()) {
            figures.add(words.of(
                    "assessments.changes.outcome",
                    words.of("site.outcome." + movement.before()),
                    words.of("site.outcome." + movement.after())));
        }
        add(figures, "confirmed", movement.confirmed(), 1);
        add(figures, "possible", movement.possible(), 1);
        add(figures, "completeness", movement.completeness().movePointRight(2), 0);
        return new Moved(movement, figures, groups(movement.rules()));
    }

    private void add(List<String> figures, String figure, BigDecimal by, int decimals) {
        if (by.signum() != 0) {
            var format = NumberFormat.getNumberInstance(words.language());
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            figures.add(words.of(
                    "assessments.changes." + figure + (by.signum() > 0 ? ".up" : ".down"), format.format(by.abs())));
        }
    }

    private static List<RuleGroup> groups(List<RuleMove> moves) {
        return ORDER.stream()
                .map(became -> new RuleGroup(
                        became,
                        moves.stream()
                                .filter(move -> became(move).equals(became))
                                .toList()))
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }

    /** What a reader wants to know of a rule whose answer is another; nothing where a strength is merely told or not. */
    private static String became(RuleMove move) {
        if (move.kind() == Kind.STRENGTH) {
            return move.after() == Status.FIRES ? "strength" : move.before() == Status.FIRES ? "strengthlost" : "";
        }
        return switch (move.after()) {
            case FIRES -> "found";
            case CANNOT_TELL -> "opened";
            case CLEAR, NOT_APPLICABLE -> move.before() == Status.FIRES ? "cleared" : afterSilence(move);
        };
    }

    private static String afterSilence(RuleMove move) {
        return move.before() == Status.CANNOT_TELL ? "settled" : "";
    }
}
