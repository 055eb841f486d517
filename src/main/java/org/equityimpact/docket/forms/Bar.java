package org.equityimpact.docket.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.equityimpact.assessment.Assessment.Concern;

/**
 * A bar from 0 to 100 with the same figure in words.
 *
 * @param sure how far the bar is full
 * @param range how much further it may go, drawn as an outline
 */
record Bar(BigDecimal sure, BigDecimal range, String words) {

    static Bar of(Concern concern) {
        var confirmed = concern.confirmed();
        return concern.cannotSay()
                ? new Bar(
                        confirmed,
                        BigDecimal.ZERO,
                        "%s of 100 confirmed; how much more is possible, cannot say yet"
                                .formatted(confirmed.toPlainString()))
                : new Bar(
                        confirmed,
                        concern.possible().subtract(confirmed),
                        "%s of 100 confirmed, up to %s possible"
                                .formatted(
                                        confirmed.toPlainString(),
                                        concern.possible().toPlainString()));
    }

    /** How many of all there are. */
    static Bar of(int count, int all) {
        var percent = all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        return new Bar(percent, BigDecimal.ZERO, "%,d of %,d".formatted(count, all));
    }

    /** A share of a whole, from 0 to 1. */
    static Bar of(BigDecimal share, String words) {
        var percent = share.movePointRight(2);
        return new Bar(percent, BigDecimal.ZERO, words);
    }
}
