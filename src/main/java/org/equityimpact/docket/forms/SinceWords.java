package org.equityimpact.docket.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.VersionDifference;
import org.equityimpact.docket.VersionDifference.Move;
import org.equityimpact.docket.forms.ItemPage.Since;

/** Puts into words what changed since the version before. */
record SinceWords(DocketItem item, VersionDifference difference, Room room) {

    private static final int MOST_PLACES = 6;
    private static final int MOST_MOVES = 4;

    Since since() {
        return new Since(
                difference.version(),
                figures(),
                difference.changed().isEmpty()
                        ? "Nothing of the proposal changed."
                        : "Changed: %s.".formatted(Told.few(difference.changed(), MOST_PLACES, 60)),
                difference.moves().stream().limit(MOST_MOVES).map(this::move).toList());
    }

    private List<String> figures() {
        return List.of(
                "Outcome " + beforeAndAfter(difference.outcome().name(), String.valueOf(item.outcome())),
                "Concern " + beforeAndAfter(told(difference.concern()), told(Objects.requireNonNull(item.concern()))),
                "Completeness "
                        + beforeAndAfter(
                                Told.percent(difference.completeness()),
                                Told.percent(Objects.requireNonNullElse(item.completeness(), BigDecimal.ZERO))));
    }

    private static String beforeAndAfter(String before, String after) {
        return before.equals(after) ? after + ", as before" : before + " → " + after;
    }

    private static String told(Concern concern) {
        return concern.cannotSay()
                ? concern.confirmed().toPlainString() + " (possible: cannot say yet)"
                : "%s to %s"
                        .formatted(
                                concern.confirmed().toPlainString(),
                                concern.possible().toPlainString());
    }

    private String move(Move move) {
        var because = move.because() == null || move.because().isEmpty()
                ? ""
                : "; it looks at " + Told.few(move.because(), 2, 50);
        return "%s: %s → %s (%s)%s"
                .formatted(
                        Told.text(move.title(), room.text()),
                        inWords(move.before()),
                        inWords(move.after()),
                        Told.count(move.points(), "point", "points"),
                        because);
    }

    private static String inWords(String status) {
        return status.replace("cannot_tell", "cannot be told");
    }
}
