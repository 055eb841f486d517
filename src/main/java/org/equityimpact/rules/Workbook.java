package org.equityimpact.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the first sheet of a workbook as cells. It is looked into before it is opened: a small file may unpack to a huge one. */
final class Workbook {

    private static final int MOST_UNPACKED = 20_000_000;
    private static final int MOST_PARTS = 500;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 100;

    private Workbook() {}

    /**
     * Reads a workbook.
     *
     * @throws UnreadableSheet when it is none, is too large, or holds what no table may
     */
    static Sheet read(byte[] content) throws UnreadableSheet {
        refuseTooMuch(content);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            if (workbook.isMacroEnabled()) {
                throw new UnreadableSheet(0, 0, "the workbook holds macros; save it without them");
            }
            var rows = new ArrayList<List<String>>();
            var sheet = workbook.getSheetAt(0);
            for (int at = 0; at <= sheet.getLastRowNum(); at++) {
                rows.add(cells(sheet.getRow(at), at));
            }
            return new Sheet(rows);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableSheet(0, 0, "the workbook cannot be opened; save it again as .xlsx, or as .drl.csv");
        }
    }

    private static void refuseTooMuch(byte[] content) throws UnreadableSheet {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            for (int parts = 1; zip.getNextEntry() != null; parts++) {
                unpacked += length(zip, MOST_UNPACKED - unpacked);
                if (parts > MOST_PARTS || unpacked >= MOST_UNPACKED) {
                    throw new UnreadableSheet(
                            0,
                            0,
                            "the workbook unpacks to more than %,d bytes; keep only the table in it"
                                    .formatted(MOST_UNPACKED));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableSheet(0, 0, "the workbook cannot be opened; save it again as .xlsx, or as .drl.csv");
        }
    }

    private static long length(InputStream part, long most) throws IOException {
        var buffer = new byte[8192];
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length < most; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static List<String> cells(Row row, int at) throws UnreadableSheet {
        var cells = new ArrayList<String>();
        if (row != null) {
            if (at >= MOST_ROWS || row.getLastCellNum() > MOST_COLUMNS) {
                throw new UnreadableSheet(
                        at + 1, 0, "a table may have %,d rows and %d columns".formatted(MOST_ROWS, MOST_COLUMNS));
            }
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(text(row.getCell(column)));
            }
        }
        return cells;
    }

    private static String text(Cell cell) throws UnreadableSheet {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? String.valueOf(cell.getLocalDateTimeCellValue().toLocalDate())
                        : new BigDecimal(String.valueOf(cell.getNumericCellValue()))
                                .stripTrailingZeros()
                                .toPlainString();
            case FORMULA ->
                throw new UnreadableSheet(
                        cell.getRowIndex() + 1,
                        cell.getColumnIndex() + 1,
                        "cell %s holds a formula; write its value"
                                .formatted(Sheet.name(cell.getRowIndex(), cell.getColumnIndex())));
            default -> "";
        };
    }
}
