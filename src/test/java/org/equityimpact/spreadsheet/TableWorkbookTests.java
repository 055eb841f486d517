package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.equityimpact.spreadsheet.Tables.baseline;
import static org.equityimpact.spreadsheet.Tables.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.equityimpact.json.TooLarge;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is peculiar to workbooks: formats, formulas, sheets, and what is refused unopened. */
class TableWorkbookTests {

    private static final String TABLE = "favourable,no\nperiod end,\n\ngroup,percent\nA,15\nB,20\n";
    private static final String CANNOT_BE_OPENED =
            "t.xlsx: The workbook cannot be opened; save it again as .xlsx, or as CSV.";

    private static byte[] with(int row, int column, Consumer<XSSFCell> edit) {
        return workbook(
                sheet -> {
                    Tables.fill(sheet, TABLE);
                    edit.accept(sheet.getRow(row).createCell(column));
                },
                "By race");
    }

    private static @Nullable BigDecimal percentOf(Consumer<XSSFCell> edit) {
        return baseline(Tables.one("t.xlsx", with(4, 1, edit))).percent();
    }

    private static void format(XSSFCell cell, String format) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @CsvSource({"0.45,0%,45", "0.453,0.00%,45.3", "0.29,0%,29", "1,0%,100", "45,0.0,45", "0.45,General,0.45"})
    void aPercentIsWhatTheCellShows(double value, String format, BigDecimal percent) {
        assertThat(percentOf(cell -> {
                    cell.setCellValue(value);
                    format(cell, format);
                }))
                .isEqualByComparingTo(percent);
    }

    @Test
    void aPercentIsNoCount() {
        byte[] content = workbook(
                sheet -> {
                    Tables.fill(sheet, "favourable,no\ngroup,count,total\nA,15,50\nB,20,90\n");
                    format(sheet.getRow(2).getCell(1), "0%");
                },
                "By race");

        assertThat(Tables.mistakes("t.xlsx", content))
                .containsExactly("t.xlsx 'By race'!B3: Group A: count must be a whole number of 0 or more"
                        + " (got \"1500%\"). (a percent belongs in the column percent)");
    }

    @Test
    void aSumOfDoublesIsWhatTheCellShows() {
        assertThat(percentOf(cell -> cell.setCellValue(0.1 + 0.2))).isEqualTo(new BigDecimal("0.3"));
    }

    @ParameterizedTest
    @CsvSource({"yyyy-mm-dd,2023-06-30", "m/d/yy,2023-06-30", "mmm-yy,2023-06", "yyyy,2023", "General,45107"})
    void aPeriodEndsOnTheDateThatTheCellShows(String format, String date) {
        byte[] content = with(1, 1, cell -> {
            cell.setCellValue(LocalDate.of(2023, 6, 30));
            format(cell, format);
        });

        if (format.equals("General")) {
            assertThat(Tables.mistakes("t.xlsx", content))
                    .containsExactly("t.xlsx 'By race'!B2: periodEnd must be a date such as 2024, 2024-05 or 2024-05-17"
                            + " (got \"45107\").");
        } else {
            assertThat(Tables.one("t.xlsx", content).periodEnd()).hasToString(date);
        }
    }

    @Test
    void aDateIsNeitherAGroupNorAFigure() {
        Consumer<XSSFCell> date = cell -> {
            cell.setCellValue(LocalDate.of(2026, 10, 15));
            format(cell, "d-mmm");
        };

        assertThat(Tables.mistakes("t.xlsx", with(4, 0, date)))
                .containsExactly("t.xlsx 'By race'!A5: A group must have a name (got the date 2026-10-15)."
                        + " (format the cell as text and type the name again)");
        assertThat(Tables.mistakes("t.xlsx", with(4, 1, date)))
                .containsExactly("t.xlsx 'By race'!B5: Group A: percent must be a number between 0 and 100"
                        + " (got \"the date 2026-10-15\"). (format the cell as a number and type it again)");
    }

    @Test
    void aFormulaIsItsSavedValue() throws IOException {
        byte[] content = with(4, 1, cell -> {
            cell.setCellFormula("10+20.5");
            cell.setCellValue(30.5);
        });

        assertThat(baseline(Tables.one("t.xlsx", content)).percent()).isEqualByComparingTo("30.5");
    }

    @Test
    void aFormulaWithoutASavedValueIsRefused() {
        assertThat(Tables.mistakes("t.xlsx", with(4, 1, cell -> cell.setCellFormula("10+20.5"))))
                .containsExactly("t.xlsx 'By race'!B5: Group A: percent must be a number between 0 and 100"
                        + " (got \"a formula without a saved value\")."
                        + " (open the file in a spreadsheet, save it and try again, or type the value)");
        assertThat(Tables.mistakes("t.xlsx", with(0, 1, cell -> cell.setCellFormula("\"no\""))))
                .contains("t.xlsx 'By race'!B1: The cell holds a formula without a saved value. (write the value)");
    }

    @Test
    void anErrorIsToldByItsCell() {
        Consumer<XSSFCell> error = cell -> cell.setCellErrorValue(FormulaError.DIV0);

        assertThat(Tables.mistakes("t.xlsx", with(4, 1, error)))
                .containsExactly("t.xlsx 'By race'!B5: Group A: percent must be a number between 0 and 100"
                        + " (got \"#DIV/0!\"). (correct the formula, or write n/a where the figure is not known)");
        assertThat(Tables.mistakes("t.xlsx", with(4, 0, error)))
                .containsExactly("t.xlsx 'By race'!A5: The cell holds the error #DIV/0!. (correct the formula)");
    }

    @Test
    void aFlagIsOne() {
        assertThat(Tables.one("t.xlsx", with(0, 1, cell -> cell.setCellValue(true)))
                        .favourable())
                .isTrue();
    }

    @Test
    void eachSheetThatCanBeSeenHoldsTables() {
        byte[] content = workbook(
                sheet -> {
                    Tables.fill(sheet, sheet.getSheetName().equals("Notes") ? "#,nothing here\n" : TABLE);
                    if (sheet.getSheetName().equals("Lists")) {
                        sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(sheet), true);
                    }
                },
                "By race",
                "Notes",
                "Lists",
                "By sex");

        assertThat(Tables.READER.read("t.xlsx", content, TableSettings.none()))
                .extracting(Indicator::id, Indicator::name)
                .containsExactly(tuple("by-race", "By race"), tuple("by-sex", "By sex"));
    }

    @Test
    void sheetsOfAnyNameAreQuotedAsSpreadsheetsDo() {
        byte[] content = workbook(sheet -> Tables.fill(sheet, TABLE.replace("15", "x")), "Bob's", "Race");

        assertThat(Tables.mistakes("", content))
                .satisfiesExactly(first -> assertThat(first).startsWith("'Bob''s'!B5: "), second -> assertThat(second)
                        .startsWith("Race!B5: "));
    }

    @Test
    void farOutCellsAreRefusedAndFarOutFormatsAreNot() {
        assertThat(Tables.mistakes("t.xlsx", workbook(at(900_000, 0, "x"), "S")))
                .containsExactly("t.xlsx:900001: A table may have 25,000 rows and 500 columns.");
        assertThat(Tables.mistakes("t.xlsx", workbook(at(5, 600, "x"), "S")))
                .containsExactly("t.xlsx:6: A table may have 25,000 rows and 500 columns.");
        assertThat(Tables.mistakes("t.xlsx", workbook(at(900_000, 600, " "), "S")))
                .isEmpty();
    }

    private static Consumer<XSSFSheet> at(int row, int column, String text) {
        return sheet -> {
            Tables.fill(sheet, TABLE);
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                    .createCell(column)
                    .setCellValue(text);
        };
    }

    @Test
    void whatIsNoWorkbookOfThisKindSaysWhatToDo() throws IOException {
        assertThat(Tables.mistakes("t.xlsx", "PK\u0003\u0004 no workbook".getBytes(UTF_8)))
                .containsExactly(CANNOT_BE_OPENED);
        assertThat(Tables.mistakes("t.xlsx", zip("readme.txt", 10))).containsExactly(CANNOT_BE_OPENED);
        assertThat(Tables.mistakes("t.xlsx", zip("content.xml", 10)))
                .containsExactly("t.xlsx: The workbook is an OpenDocument one (.ods); save it as .xlsx.");
        assertThat(Tables.mistakes("t.xlsx", zip("xl/workbook.bin", 10)))
                .containsExactly("t.xlsx: The workbook is of the binary kind (.xlsb); save it as .xlsx.");
        assertThat(Tables.mistakes("t.xlsx", zip("Index/Document.iwa", 10)))
                .containsExactly("t.xlsx: The workbook is one of Numbers; export it as .xlsx.");
        assertThat(Tables.mistakes("t.xlsx", zip("xl/vbaProject.bin", 10)))
                .containsExactly("t.xlsx: The workbook holds macros; save it without them.");
    }

    @Test
    void theOldKindAndTheEncryptedSayWhatToDo() {
        byte[] old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1);
        assertThat(Tables.mistakes("t.xls", old))
                .containsExactly("t.xls: The workbook is of the old kind (.xls); save it as .xlsx.");
        byte[] encrypted = Arrays.copyOf(old, 100);
        byte[] sign = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(sign, 0, encrypted, 20, sign.length);
        assertThat(Tables.mistakes("t.xlsx", encrypted))
                .containsExactly("t.xlsx: The workbook is protected by a password; save it without one.");
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() throws IOException {
        assertThat(Tables.mistakes("t.xlsx", zip("xl/worksheets/sheet1.xml", 200_000_000)))
                .containsExactly(
                        "t.xlsx: The workbook unpacks to more than 20,000,000 bytes; keep only the table in it.");
    }

    @Test
    void aFileThatIsTooLargeIsNotReadAtAll() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, large, 0, 4);

        assertThatThrownBy(() -> Tables.READER.read("t.xlsx", large, TableSettings.none()))
                .isInstanceOf(TooLarge.class)
                .hasMessage("A workbook may have at most 10 MB (10,485,760 bytes).");
    }

    @Test
    void anEntityIsNotFollowed() throws IOException {
        byte[] content = replaced(workbook(TABLE), "xl/workbook.xml", """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>""");

        assertThat(Tables.mistakes("t.xlsx", content)).containsExactly(CANNOT_BE_OPENED);
    }

    private static byte[] replaced(byte[] workbook, String part, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var old = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? text.getBytes(UTF_8) : old.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry, int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[10_000_000];
            for (int left = length; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }
}
