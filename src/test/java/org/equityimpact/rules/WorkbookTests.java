package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision table as LibreOffice saves it loads, judges and is checked as the same table in CSV. */
class WorkbookTests {

    private static final String CSV = "disparity/burden-above-share.drl.csv";
    private static final String WORKBOOK = "disparity/burden-above-share.drl.xlsx";

    private RuleFolder folder;

    @BeforeEach
    void copy(@TempDir Path directory) throws IOException {
        folder = RuleFolder.copiedTo(directory);
        Files.delete(folder.path().resolve(CSV));
        try (var saved = saved()) {
            Files.copy(saved, folder.path().resolve(WORKBOOK));
        }
    }

    @Test
    void itIsFit() {
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void itSaysOfARuleWhatTheCsvSays() throws Exception {
        var fromCsv = ruleOf(new RuleFolder(Path.of("rules")));
        var fromWorkbook = ruleOf(folder);

        assertThat(fromWorkbook.variants())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .isEqualTo(fromCsv.variants());
        assertThat(fromWorkbook.card().title()).isEqualTo(fromCsv.card().title());
        assertThat(fromWorkbook.card().answers()).isEqualTo(fromCsv.card().answers());
    }

    @Test
    void aMistakeIsToldByItsCell() throws IOException {
        edit(sheet -> sheet.getRow(17).getCell(3).setCellValue("burden-ratio-hld"));

        assertThat(folder.problems())
                .containsExactly(
                        WORKBOOK + ":18:4 wrong-condition: cell D18: \"ratio < threshold(\"burden-ratio-hld\")\":"
                                + " \"burden-ratio-hld\" is no threshold; did you mean \"burden-ratio-hold\"?");
    }

    @Test
    void aNumberThatWasTypedAsANumberIsOne() throws IOException {
        edit(sheet -> {
            sheet.getRow(15).getCell(5).setCellValue("pointsAbove >= $param");
            sheet.getRow(18).getCell(5).setCellValue(0.1);
        });

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aFormulaIsRefused() throws IOException {
        edit(sheet -> sheet.getRow(17).getCell(3).setCellFormula("1+1"));

        assertThat(folder.problems())
                .containsExactly(WORKBOOK + ":18:4 unreadable-table: cell D18 holds a formula; write its value");
    }

    @Test
    void aTableWithoutEndIsRefused() throws IOException {
        edit(sheet -> sheet.createRow(50_000).createCell(0).setCellValue("x"));

        assertThat(folder.problems())
                .containsExactly(WORKBOOK + ":50001 unreadable-table: a table may have 2,000 rows and 100 columns");
    }

    private static WrittenRule ruleOf(RuleFolder folder) throws BrokenRules {
        return CompiledRules.of(RuleSources.of(folder.path())).rules().stream()
                .filter(rule -> rule.card().name().equals("burden-above-share"))
                .findFirst()
                .orElseThrow();
    }

    private void edit(Consumer<Sheet> edit) throws IOException {
        try (var saved = saved();
                var workbook = new XSSFWorkbook(saved);
                var edited = Files.newOutputStream(folder.path().resolve(WORKBOOK))) {
            edit.accept(workbook.getSheetAt(0));
            workbook.write(edited);
        }
    }

    private static InputStream saved() {
        return Objects.requireNonNull(
                WorkbookTests.class.getResourceAsStream("/workbooks/burden-above-share.drl.xlsx"));
    }
}
