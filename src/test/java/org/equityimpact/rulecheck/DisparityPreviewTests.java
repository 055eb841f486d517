package org.equityimpact.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.rulecheck.DisparityPreview.Moved;
import org.equityimpact.rulecheck.DisparityPreview.Table;
import org.junit.jupiter.api.Test;

/** What other thresholds would do is shown on real tables before it counts. */
class DisparityPreviewTests {

    private static final String TABLE = "policy/disparity-thresholds.csv";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void theSameThresholdsNeedNoPreview() throws Exception {
        var noted = TheRules.asShipped().where(TABLE, "# measure:", "# A measure is:");

        assertThat(DisparityPreview.between(TheRules.asShipped().compiled(), noted.compiled(), TODAY))
                .isNull();
    }

    /** With 10 points for high twice as many Californian groups stand there, as the reason in the row says. */
    @Test
    void aLowerLineForGapsDoublesWhatStandsHigh() throws Exception {
        var california = table("default,any,gap_pp,5,15", "default,any,gap_pp,5,10", "california");

        assertThat(List.of(california.at(Level.HIGH, false), california.at(Level.HIGH, true)))
                .containsExactly(7, 15);
        assertThat(california.moved()).hasSize(8).allSatisfy(moved -> assertThat(moved.after())
                .isEqualTo(Level.HIGH));
    }

    /** Without a row of its own 13 instead of 2 Washington groups would stand high where every released figure is judged. */
    @Test
    void theDefaultRowFlagsManyMoreSuspensions() throws Exception {
        var washington = table(
                "discipline,adverse,harm_ratio,1.50,3.00,0.5",
                "discipline,adverse,harm_ratio,1.25,2.00,1.0",
                "washington");

        assertThat(List.of(washington.at(Level.HIGH, false), washington.at(Level.HIGH, true)))
                .containsExactly(2, 12);
        assertThat(washington.moved())
                .first()
                .extracting(Moved::group, Moved::before, Moved::after)
                .containsExactly("Black", Level.MEDIUM, Level.HIGH);
    }

    private static Table table(String row, String edited, String name) throws Exception {
        var preview = DisparityPreview.between(
                TheRules.asShipped().compiled(),
                TheRules.asShipped().where(TABLE, row, edited).compiled(),
                TODAY);
        return Objects.requireNonNull(preview).tables().stream()
                .filter(table -> table.table().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
