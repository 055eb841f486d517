package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.spreadsheet.Tables.assertMistakes;
import static org.equityimpact.spreadsheet.Tables.baseline;
import static org.equityimpact.spreadsheet.Tables.one;

import java.math.BigDecimal;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Measurement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of figures mean. */
class FigureCellTests {

    private static @Nullable Measurement counted(String count, String total) {
        return one("favourable,no\ngroup,count,total\nA,\"%s\",\"%s\"\nB,20,90\n".formatted(count, total))
                .groups()
                .get(0)
                .baseline();
    }

    private static @Nullable BigDecimal percent(String percent) {
        return baseline(one("favourable,no\ngroup,percent\nA,\"%s\"\nB,20\n".formatted(percent)))
                .percent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1,234", "1 234", "1\u00a0234", "1\u202f234", " 1234 "})
    void thousandsMayBeSetApart(String count) {
        assertThat(counted(count, "1,234,567"))
                .isEqualTo(new Measurement(Count.of(1234), Count.of(1_234_567), null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"45%,45", "45 %,45", "45,45", "45.50,45.50", ".5,.5", "0,0", "0.5 %,0.5"})
    void aPercentMayHaveItsSign(String cell, String percent) {
        assertThat(percent(cell)).isEqualTo(new BigDecimal(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<10", "< 10", "n<10", "N < 10", "<5", "<=9", "≤ 9"})
    void aCountSurelyBelowTenIsWithheldAsSuch(String cell) {
        assertThat(counted(cell, "40"))
                .isEqualTo(new Measurement(Count.withheld(), Count.of(40), null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "s", "S", "Suppressed", "withheld", "masked", "redacted", "<20", "n<=10", ">95"})
    void anyOtherWithheldFigureWithholdsTheMeasurement(String cell) {
        var withheld = new Measurement(null, null, null, null, null, null, true);

        assertThat(counted(cell, "40")).isEqualTo(withheld);
        assertThat(counted("15", cell)).isEqualTo(withheld);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<5", "<5%", ">95%", "≥ 95 %", "*"})
    void aPercentBeyondABoundIsWithheld(String cell) {
        assertThat(one("favourable,no\ngroup,percent,total\nA,%s,90\nB,20,90\n".formatted(cell))
                        .groups()
                        .get(0)
                        .baseline())
                .isEqualTo(new Measurement(null, null, null, null, null, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N/A", "na", "not available", ""})
    void whatNobodyKnowsIsNotSaid(String cell) {
        assertThat(counted(cell, "40")).isEqualTo(new Measurement(null, Count.of(40), null, null, null, null, null));
        assertThat(counted(cell, "n/a")).isNull();
    }

    @Test
    void aCommaIsNoPoint() {
        String remedy = "(write a point, as in 12.5; a comma may only stand before thousands, as in 1,234)";
        assertMistakes(
                "favourable,no\ngroup,percent\nA,\"12,5\"\nB,\"1,234\"\nC,\"0,234\"\nD,\"12,5%\"\n",
                "B3: Group A: percent must be a number between 0 and 100 (got \"12,5\"). " + remedy,
                "B4: Group B: percent must be a number between 0 and 100 (got \"1,234\"). " + remedy,
                "B5: Group C: percent must be a number between 0 and 100 (got \"0,234\"). " + remedy,
                "B6: Group D: percent must be a number between 0 and 100 (got \"12,5%\"). " + remedy);
    }

    @Test
    void whereSemicolonsSeparateACommaMayBeAPoint() {
        assertThat(Tables.mistakes(
                        "t.csv", "favourable;yes\nunit;mean\ngroup;mean;n\nA;1,050;1,050\nB;980;90\n".getBytes(UTF_8)))
                .containsExactly("t.csv:4 B4: Group A: mean must be a number (got \"1,050\")."
                        + " (write a point, as in 12.5; a comma may only stand before thousands, as in 1,234)");
        assertThat(baseline(one("favourable,yes\nunit,mean\ngroup,mean\nA,\"1,050\"\nB,980\n"))
                        .mean())
                .isEqualByComparingTo("1050");
    }

    @Test
    void whatIsNoFigureSaysWhatToWrite() {
        assertMistakes(
                "favourable,no\ngroup,count,total\nA,-,50\nB,1.234,5000\nC,45%,90\nD,#DIV/0!,90\nE,15 (a),90\nF,15e30,99000\n",
                "B3: Group A: count must be a whole number of 0 or more (got \"-\")."
                        + " (write 0 for none, * for withheld, or n/a for not known)",
                "B4: Group B: count must be a whole number of 0 or more (got 1.234)."
                        + " (write 1234 if that is the number of people)",
                "B5: Group C: count must be a whole number of 0 or more (got \"45%\")."
                        + " (a percent belongs in the column percent)",
                "B6: Group D: count must be a whole number of 0 or more (got \"#DIV/0!\")."
                        + " (correct the formula, or write n/a where the figure is not known)",
                "B7: Group E: count must be a whole number of 0 or more (got \"15 (a)\").",
                "B8: Group F: count must be a whole number of 0 or more (got \"15e30\").");
    }

    @Test
    void markedAsSuppressedByYesOrNo() {
        assertThat(one("favourable,no\ngroup,count,total,suppressed\nA,,,Yes\nB,20,90,\n")
                        .groups()
                        .get(0)
                        .baseline())
                .isEqualTo(new Measurement(null, null, null, null, null, null, true));
        assertMistakes(
                "favourable,no\ngroup,count,total,suppressed\nA,15,50,maybe\nB,20,90,\n",
                "D3: Group A: suppressed must be true or false (got \"maybe\"). (write yes or no)");
    }

    @Test
    void whatIsWrongBesideAWithheldFigureIsToldAllTheSame() {
        assertThat(Tables.mistakes("t.csv", "favourable,no\ngroup,count,total\nA,*,many\nB,20,90\n".getBytes(UTF_8)))
                .contains("t.csv:3 C3: Group A: total must be a whole number of 0 or more (got \"many\").");
    }
}
