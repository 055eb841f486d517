package org.equityimpact.spreadsheet.cells;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of a workbook that can be seen, each cell as it was saved: a formula is its last value. The sheets are
 * never held as a tree, so that a workbook takes no more memory than its cells do.
 */
public final class Workbook {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Workbook() {}

    /** Whether bytes are those of a workbook, of whatever kind. */
    public static boolean is(byte[] start) {
        return PackedParts.startsWith(start, ZIP) || PackedParts.isOle(start);
    }

    /**
     * Reads a workbook.
     *
     * @throws UnreadableSheet when it is none, is too large, or holds what no table may
     */
    public static List<Cells> read(byte[] content, Bounds bounds) throws UnreadableSheet {
        new PackedParts(content, bounds).check();
        try (var parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            return sheets(new XSSFReader(parts), new ReadOnlySharedStringsTable(parts, false), bounds);
        } catch (SAXException broken) {
            throw broken.getException() instanceof UnreadableSheet unreadable ? unreadable : cannotBeOpened();
        } catch (IOException | OpenXML4JException | ParserConfigurationException | RuntimeException broken) {
            throw cannotBeOpened();
        }
    }

    static UnreadableSheet cannotBeOpened() {
        return new UnreadableSheet(0, 0, "the workbook cannot be opened; save it again as .xlsx, or as CSV");
    }

    private static List<Cells> sheets(XSSFReader reader, SharedStrings texts, Bounds bounds)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var outline = new WorkbookOutline();
        read(reader.getWorkbookData(), outline);
        var formats = new NumberFormats();
        try (InputStream styles = reader.getStylesData()) {
            if (styles != null) {
                read(styles, formats);
            }
        }
        var sheets = new ArrayList<Cells>();
        var filled = new FilledCells(bounds);
        var found = reader.getSheetIterator();
        while (found.hasNext()) {
            try (InputStream sheet = found.next()) {
                if (!outline.hides(found.getSheetName())) {
                    var handler = new SheetHandler(texts, formats, outline, bounds, filled);
                    read(sheet, handler);
                    sheets.add(handler.of(found.getSheetName()));
                }
            }
        }
        return List.copyOf(sheets);
    }

    private static void read(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(part));
    }
}
