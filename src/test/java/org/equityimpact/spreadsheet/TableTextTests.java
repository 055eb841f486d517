package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.equityimpact.json.Submission;
import org.equityimpact.json.TooLarge;
import org.equityimpact.proposal.GroupMeasurements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as text: separators, line ends and encodings. */
class TableTextTests {

    private static final String TABLE = "source,Étude\nfavourable,no\ngroup,count,total\nÑuble,15,50\nB,20,90\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorShows(String separator) {
        reads(TABLE.replace(",", separator));
        reads(TABLE.replace(",", separator).replace("group", "\"Group \""));
    }

    @Test
    void theSeparatorMayBeTold() {
        reads("sep=;\r\n" + TABLE.replace(',', ';'));
    }

    @Test
    void aValueMayHoldTheSeparatorsOfOthers() {
        assertThat(Tables.one("source;State, county\nfavourable;no\ngroup;count;total\nA;15;50\nB;20;90\n"
                                .replace(';', '\t'))
                        .source())
                .isEqualTo("State, county");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyWay(String end) {
        reads(TABLE.replace("\n", end));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        reads("\uFEFF" + TABLE);
    }

    private static void reads(String text) {
        var indicator = Tables.one("t.csv", text.getBytes(UTF_8));
        assertThat(indicator.groups()).extracting(GroupMeasurements::name).containsExactly("Ñuble", "B");
        assertThat(indicator.source()).isEqualTo("Étude");
    }

    @Test
    void otherEncodingsSayHowToSaveTheFile() {
        assertThat(Tables.mistakes("t.csv", TABLE.getBytes(ISO_8859_1)))
                .containsExactly("t.csv:1: The file is not UTF-8: the byte 0xC9 does not belong here;"
                        + " save it as \"CSV UTF-8\".");
        assertThat(Tables.mistakes("t.csv", TABLE.getBytes(UTF_16)))
                .containsExactly("t.csv: The file is in UTF-16; save it as \"CSV UTF-8\".");
        assertThat(Tables.mistakes("t.csv", ("\uFEFF" + TABLE).getBytes(UTF_16LE)))
                .containsExactly("t.csv: The file is in UTF-16; save it as \"CSV UTF-8\".");
        assertThat(Tables.mistakes("t.csv", "group,count".getBytes(UTF_16LE)))
                .containsExactly("t.csv: The file is no text; name a CSV file or an .xlsx workbook.");
    }

    @Test
    void quotationMarksThatDoNotCloseAreTold() {
        assertThat(Tables.mistakes("t.csv", "favourable,no\ngroup,count,total\n\"A,15,50\nB,20,90\n".getBytes(UTF_8)))
                .containsExactly(
                        "t.csv:3: A quotation mark opens a cell here and nothing closes it; close it, or double"
                                + " a mark that is part of the text.");
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> Tables.READER.read("t.csv", new byte[Submission.MOST_BYTES + 1], TableSettings.none()))
                .isInstanceOf(TooLarge.class)
                .hasMessage("A table may have at most 2 MB (2,097,152 bytes).");
        assertThat(Tables.mistakes("t.csv", (TABLE + "\n".repeat(30_000) + "x,1,2\n").getBytes(UTF_8)))
                .containsExactly("t.csv:30006: A table may have 25,000 rows and 500 columns.");
        assertThat(Tables.mistakes("t.csv", (TABLE + ",".repeat(600) + "x").getBytes(UTF_8)))
                .containsExactly("t.csv:6: A table may have 25,000 rows and 500 columns.");
        assertThat(Tables.mistakes("t.csv", (TABLE + "1,2,3,4,5,6\n".repeat(20_000)).getBytes(UTF_8)))
                .containsExactly("t.csv:16670: A file may have 100,000 cells; split it.");
    }

    @Test
    void whateverStandsInFarOutRowsIsNotCounted() {
        reads(TABLE + "\n".repeat(30_000) + ",".repeat(600) + "\n");
    }
}
