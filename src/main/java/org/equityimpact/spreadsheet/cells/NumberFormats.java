package org.equityimpact.spreadsheet.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.equityimpact.spreadsheet.cells.Cell.Kind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Tells from the styles of a workbook what a number is shown as: read while the part with the styles is. */
final class NumberFormats extends DefaultHandler {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private boolean inCells;

    /** The kind of number that a style shows; a plain number where there is no such style. */
    Kind kind(@Nullable String style) {
        int index = style == null ? 0 : whole(style);
        return index < kinds.size() ? kinds.get(index) : Kind.NUMBER;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "numFmt" -> own.put(whole(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> addStyle(attributes);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    private void addStyle(Attributes style) {
        if (inCells) {
            int id = style.getValue("numFmtId") == null ? 0 : whole(style.getValue("numFmtId"));
            String format = own.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
            kinds.add(format == null ? Kind.NUMBER : kind(id, format));
        }
    }

    private static Kind kind(int id, String format) {
        String letters =
                format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
        if (letters.contains("%")) {
            return Kind.PERCENT;
        }
        if (!DateUtil.isADateFormat(id, format)) {
            return Kind.NUMBER;
        }
        boolean isMonth = letters.contains("m") && letters.contains("y") && !letters.contains("d");
        boolean isYear = letters.contains("y") && !letters.contains("m") && !letters.contains("d");
        return isMonth ? Kind.MONTH : isYear ? Kind.YEAR : Kind.DATE;
    }

    private static int whole(String number) {
        return Integer.parseUnsignedInt(number);
    }
}
