package org.equityimpact.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Paints a table of texts as a workbook. Every cell is text, also a number: then no spreadsheet rounds it, writes it with the
 * comma of its country, or takes a code for a date.
 */
final class TextWorkbook {

    private static final int ONE_LETTER = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 70;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle text = text();
    private final XSSFCellStyle heading = heading();
    private final XSSFCellStyle note = note();

    private TextWorkbook() {}

    static byte[] bytes(String sheet, PlainTable table) {
        var painted = new TextWorkbook();
        painted.paint(painted.workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet)), table);
        return painted.written();
    }

    private void paint(XSSFSheet sheet, PlainTable table) {
        boolean headingIsDue = true;
        for (var line : table.lines()) {
            if (line.isNote()) {
                paint(sheet, line, note);
            } else {
                paint(sheet, line, headingIsDue ? heading : text);
                if (headingIsDue) {
                    sheet.createFreezePane(0, sheet.getPhysicalNumberOfRows());
                    headingIsDue = false;
                }
            }
        }
        widen(sheet, table);
        if (sheet.getPhysicalNumberOfRows() > 0) {
            sheet.addIgnoredErrors(
                    new CellRangeAddress(
                            0,
                            sheet.getLastRowNum(),
                            0,
                            Math.max(0, table.heading().size() - 1)),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private static void paint(XSSFSheet sheet, PlainTable.Line line, XSSFCellStyle style) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < line.cells().size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(line.cells().get(column));
            cell.setCellStyle(style);
        }
    }

    private static void widen(XSSFSheet sheet, PlainTable table) {
        for (int column = 0; column < table.heading().size(); column++) {
            int at = column;
            int widest = table.lines().stream()
                    .filter(line -> !line.isNote() && at < line.cells().size())
                    .mapToInt(line -> line.cells().get(at).length())
                    .max()
                    .orElse(0);
            sheet.setColumnWidth(column, Math.min(Math.max(widest + 2, NARROWEST), WIDEST) * ONE_LETTER);
        }
    }

    private byte[] written() {
        workbook.getProperties().getCoreProperties().setCreator("Equity Impact Assessor");
        try (workbook;
                var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written to but memory", e);
        }
    }

    private XSSFCellStyle text() {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFCellStyle heading() {
        var style = text();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle note() {
        var style = text();
        var font = workbook.createFont();
        font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setFont(font);
        return style;
    }
}
