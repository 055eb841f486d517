package org.equityimpact.spreadsheet.cells;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of its sheets as a whole: which are hidden, and from which year its days are counted. */
final class WorkbookOutline extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean countsFrom1904;

    boolean hides(String sheet) {
        return hidden.contains(sheet);
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String since = attributes.getValue("date1904");
            countsFrom1904 = "1".equals(since) || "true".equals(since);
        }
        String state = attributes.getValue("state");
        if (name.equals("sheet") && state != null && !state.equals("visible")) {
            hidden.add(attributes.getValue("name"));
        }
    }
}
