package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.spreadsheet.Tables.beside;

import java.util.Map;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorKind;
import org.junit.jupiter.api.Test;

class TableSettingsTests {

    private static final byte[] TABLE =
            "name,Suspended\nkind,outcome\nfavourable,yes\ngroup,count,total\nA,15,50\nB,20,90\n".getBytes(UTF_8);

    private static Indicator read(Object... settingsAndValues) {
        return Tables.READER.read("t.csv", TABLE, beside(settingsAndValues)).get(0);
    }

    @Test
    void fillInWhatTheFileDoesNotSay() {
        assertThat(read(Setting.SOURCE, "State file").source()).isEqualTo("State file");
    }

    @Test
    void winOverWhatTheFileSays() {
        var indicator = read(Setting.FAVOURABLE, "no", Setting.KIND, "discipline", Setting.NAME, "Excluded");

        assertThat(indicator.favourable()).isFalse();
        assertThat(indicator.kind()).isEqualTo(IndicatorKind.DISCIPLINE);
        assertThat(indicator.name()).isEqualTo("Excluded");
        assertThat(indicator.id()).isEqualTo("excluded");
    }

    @Test
    void saveAFileThatSaysItWrongly() {
        assertThat(Tables.mistakes(
                        "t.csv",
                        "favourable,perhaps\ngroup,count,total\nA,15,50\nB,20,90\n".getBytes(UTF_8),
                        beside(Setting.FAVOURABLE, "no")))
                .isEmpty();
    }

    @Test
    void areToldByHowTheyAreGiven() {
        assertThat(Tables.mistakes("t.csv", TABLE, beside(Setting.PROJECTION_BASIS, "guess")))
                .containsExactly("--projection-basis: \"guess\" is not a projection basis;"
                        + " allowed: pilot, research, model, judgement, none.");
        assertThat(Tables.mistakes(
                        "",
                        TABLE,
                        new TableSettings(Map.of(Setting.PERIOD_END, "10/11/2023"), TableSettings.Source.PARAMETERS)))
                .containsExactly("?periodEnd=: periodEnd must be a date such as 2024, 2024-05 or 2024-05-17"
                        + " (got \"10/11/2023\"). (write 2023-10-11 or 2023-11-10)");
    }

    @Test
    void nameOneTableOnly() {
        byte[] two = (new String(TABLE, UTF_8) + "\n" + new String(TABLE, UTF_8)).getBytes(UTF_8);

        assertThat(Tables.mistakes("t.csv", two, beside(Setting.NAME, "Excluded")))
                .containsExactly("--name: One name cannot be that of 2 tables. (write the name above each table)");
    }

    @Test
    void datesOfSpreadsheetsAreDays() {
        assertThat(read(Setting.PERIOD_END, "6/30/2023").periodEnd()).hasToString("2023-06-30");
        assertThat(read(Setting.PERIOD_END, "30.06.2023").periodEnd()).hasToString("2023-06-30");
        assertThat(read(Setting.PERIOD_END, "6/6/2023").periodEnd()).hasToString("2023-06-06");
        assertThat(read(Setting.PERIOD_END, "2023-06").periodEnd()).hasToString("2023-06");
    }

    @Test
    void namesMakeIds() {
        assertThat(read(Setting.NAME, "  Écoles: 10% or more ").id()).isEqualTo("ecoles-10-or-more");
        assertThat(read(Setting.NAME, "!!!").id()).isEqualTo("table");
        assertThat(read(Setting.NAME, "Suspended", Setting.ID, "d1").id()).isEqualTo("d1");
    }
}
