package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.proposal.IndicatorKind;
import org.junit.jupiter.api.Test;

class DisparityPolicyTests {

    @Test
    void anUnknownKindTakesTheStrictestFigureOfEachColumn() {
        var lines = ShippedLines.policy().lines(null, false);
        assertThat(lines.ratio()).isEqualTo(new Lines.Line(number("1.25"), number("2.00"), number("0.0")));
        assertThat(lines.tolerances()).containsExactly(number("0.25"), number("0.5"));
    }

    @Test
    void withoutAToleranceNoChangeCountsAsNone() {
        var row = ShippedLines.row(null, Orientation.ANY, Measure.HARM_RATIO, "1.25", "2", "0", null);
        var lines = ShippedLines.policy(List.of(row)).lines(null, false);
        assertThat(lines.tolerances()).containsExactly(BigDecimal.ZERO);
    }

    @Test
    void aKindWithoutARowTakesTheDefault() {
        var policy = ShippedLines.policy();
        assertThat(policy.lines(IndicatorKind.ACCESS, true).ratio())
                .isEqualTo(new Lines.Line(number("1.25"), number("2.00"), number("1.0")));
        assertThat(policy.lines(IndicatorKind.DISCIPLINE, true).ratio())
                .isEqualTo(new Lines.Line(number("1.25"), number("2.00"), number("1.0")));
    }

    @Test
    void aRowMayAskForMoreThanTheSetting() {
        var rows = new ArrayList<>(ShippedLines.policy().rows());
        rows.removeIf(row -> row.kind() == IndicatorKind.DISCIPLINE);
        rows.add(discipline());
        var draft = adverse().group("a", 39, 400).group("b", 100, 1000);
        var policy = ShippedLines.policy(rows);
        assertThat(entry(draft.kind(IndicatorKind.OUTCOME).assessed(policy), "a")
                        .status())
                .isEqualTo(Status.EVALUATED);
        assertThat(entry(draft.kind(IndicatorKind.DISCIPLINE).assessed(policy), "a")
                        .status())
                .isEqualTo(Status.SMALL_GROUP);
    }

    @Test
    void aWatchLineNotBelowTheHighLineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShippedLines.row(null, Orientation.ANY, Measure.GAP_PP, "5", "5", "0", null))
                .withMessage("'watch' must be below 'high' (5) but is 5");
    }

    @Test
    void aRatioLineBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShippedLines.row(null, Orientation.ANY, Measure.HARM_RATIO, "0.8", "2", "0", null))
                .withMessage("'watch' of harm_ratio must be 1 or more but is 0.8");
    }

    private static ThresholdRow discipline() {
        return new ThresholdRow(
                IndicatorKind.DISCIPLINE,
                Orientation.ADVERSE,
                Measure.HARM_RATIO,
                number("1.80"),
                number("3.00"),
                number("0.5"),
                40,
                null,
                number("0.25"),
                "a board",
                "its reasons");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
