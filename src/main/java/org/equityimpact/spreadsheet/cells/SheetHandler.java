package org.equityimpact.spreadsheet.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.equityimpact.spreadsheet.cells.Cell.Kind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the cells of one sheet while its part of the workbook is read. */
final class SheetHandler extends DefaultHandler {

    /** As many digits as a spreadsheet shows: 0.29 is saved as 0.28999999999999998. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int ISO_DAY = 10;

    private final SharedStrings texts;
    private final NumberFormats formats;
    private final boolean countsFrom1904;
    private final Bounds bounds;
    private final RowsInOrder rows;

    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private @Nullable String type;
    private @Nullable String style;
    private boolean isComputed;
    private boolean hasValue;
    private boolean listens;

    /** How a name is spoken stands in texts of its own, which are passed over. */
    private boolean isSpoken;

    SheetHandler(
            SharedStrings texts, NumberFormats formats, WorkbookOutline outline, Bounds bounds, FilledCells filled) {
        this.texts = texts;
        this.formats = formats;
        this.countsFrom1904 = outline.countsFrom1904();
        this.bounds = bounds;
        this.rows = new RowsInOrder(bounds, filled);
    }

    Cells of(String sheet) {
        return rows.of(sheet);
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> isComputed = true;
            case "v", "t" -> {
                hasValue = true;
                listens = !isSpoken;
            }
            case "rPh" -> isSpoken = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (listens) {
            value.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws SAXException {
        switch (name) {
            case "v", "t" -> listens = false;
            case "rPh" -> isSpoken = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseUnsignedInt(number) - 1;
        column = -1;
        cells.clear();
    }

    private void startCell(Attributes attributes) {
        String name = attributes.getValue("r");
        column = name == null ? column + 1 : new CellReference(name).getCol();
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        isComputed = false;
        hasValue = false;
        value.setLength(0);
    }

    private void endCell() throws SAXException {
        Cell cell = cell();
        if (cell.isBlank()) {
            return;
        }
        if (column < cells.size()) {
            throw new SAXException(Workbook.cannotBeOpened());
        }
        try {
            bounds.check(row, column);
        } catch (UnreadableSheet tooFarOut) {
            throw new SAXException(tooFarOut);
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(cell);
    }

    private void endRow() throws SAXException {
        try {
            rows.add(row, row + 1, cells);
        } catch (UnreadableSheet notInOrder) {
            throw new SAXException(notInOrder);
        }
    }

    private Cell cell() {
        if (!hasValue) {
            return isComputed ? new Cell(Kind.UNSAVED, "", true) : Cell.BLANK;
        }
        String found = value.toString();
        return switch (type == null ? "n" : type) {
            case "s" ->
                text(texts.getItemAt(Integer.parseUnsignedInt(found.strip())).getString());
            case "b" -> new Cell(Kind.FLAG, found.strip().equals("1") ? "true" : "false", isComputed);
            case "e" -> new Cell(Kind.ERROR, found.strip(), isComputed);
            case "str", "inlineStr" -> text(found);
            case "d" ->
                new Cell(
                        Kind.DATE,
                        LocalDate.parse(found.strip().substring(0, ISO_DAY)).toString(),
                        isComputed);
            default -> found.isBlank() ? Cell.BLANK : number(Double.parseDouble(found.strip()));
        };
    }

    private Cell text(String text) {
        return new Cell(Kind.TEXT, text, isComputed);
    }

    private Cell number(double number) {
        Kind kind = formats.kind(style);
        boolean isDate = kind == Kind.DATE || kind == Kind.MONTH || kind == Kind.YEAR;
        if (isDate && DateUtil.isValidExcelDate(number)) {
            return new Cell(
                    kind,
                    DateUtil.getLocalDateTime(number, countsFrom1904)
                            .toLocalDate()
                            .toString(),
                    isComputed);
        }
        return new Cell(isDate ? Kind.NUMBER : kind, shown(number), isComputed);
    }

    private static String shown(double number) {
        return BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
