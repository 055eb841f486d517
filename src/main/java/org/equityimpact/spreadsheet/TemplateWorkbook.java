package org.equityimpact.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Paints the template as a workbook: one sheet to fill in, with choices where there are some, and one that says how. */
final class TemplateWorkbook {

    private static final int ONE_LETTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle plain = style();
    private final XSSFCellStyle strong = strong();
    private final XSSFCellStyle faint = faint();
    private final XSSFCellStyle heading = heading();
    private final XSSFCellStyle headingOfNumbers = headingOfNumbers();
    private final XSSFCellStyle people = people();

    static byte[] bytes() {
        var template = new TemplateWorkbook();
        template.paintTable();
        template.paintHowTo();
        return template.written();
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

    private void paintTable() {
        var sheet = workbook.createSheet("Indicator");
        for (var setting : TemplateRows.settings()) {
            paint(sheet, setting, strong, plain, faint);
        }
        sheet.createRow(sheet.getPhysicalNumberOfRows());
        var groups = TemplateRows.groups();
        paint(sheet, groups.get(0), heading, heading, headingOfNumbers);
        for (var group : groups.subList(1, groups.size())) {
            paint(sheet, group, plain);
        }
        widen(sheet, 34, 62, 14, 14, 14);
        offerChoices(sheet);
    }

    private void paintHowTo() {
        var sheet = workbook.createSheet("How to fill in");
        for (var line : TemplateRows.howTo()) {
            paint(sheet, List.of(Note.SIGN, line), faint, plain);
        }
        widen(sheet, 3, 150);
    }

    /** Each cell in its style, and those further on in the last; a whole number is one. */
    private void paint(XSSFSheet sheet, List<String> texts, XSSFCellStyle... styles) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            String text = texts.get(column);
            boolean isPeople = column > 1 && text.matches("\\d+");
            if (isPeople) {
                cell.setCellValue(Integer.parseInt(text));
            } else {
                cell.setCellValue(text);
            }
            cell.setCellStyle(isPeople ? people : styles[Math.min(column, styles.length - 1)]);
        }
    }

    /** Lets the values that there are be picked from a list. */
    private static void offerChoices(XSSFSheet sheet) {
        int row = 0;
        for (var setting : Setting.values()) {
            var choices = SettingValue.choices(setting);
            if (!choices.isEmpty()) {
                var helper = sheet.getDataValidationHelper();
                var choice = helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(row, row, 1, 1));
                choice.setShowErrorBox(true);
                sheet.addValidationData(choice);
            }
            row++;
        }
    }

    /** Makes room on the screen, and on one page as wide as it is. */
    private static void widen(XSSFSheet sheet, int... letters) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (int column = 0; column < letters.length; column++) {
            sheet.setColumnWidth(column, letters[column] * ONE_LETTER);
        }
    }

    /** A font of which every spreadsheet has one of the same measures. */
    private XSSFCellStyle style() {
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle strong() {
        var style = style();
        style.getFont().setBold(true);
        return style;
    }

    private XSSFCellStyle faint() {
        var style = style();
        style.getFont().setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        return style;
    }

    private XSSFCellStyle heading() {
        var style = strong();
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle headingOfNumbers() {
        var style = heading();
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle people() {
        var style = style();
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        return style;
    }
}
