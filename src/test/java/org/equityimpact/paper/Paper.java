package org.equityimpact.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A print, opened again. */
public final class Paper {

    private final PDDocument document;

    private Paper(PDDocument document) {
        this.document = document;
    }

    public static Paper of(byte[] pdf) {
        try {
            return new Paper(Loader.loadPDF(pdf));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public PDDocument document() {
        return document;
    }

    public int sheets() {
        return document.getNumberOfPages();
    }

    /** Without white space, for a line may end anywhere. */
    public String text() throws IOException {
        return squeezed(new PDFTextStripper().getText(document));
    }

    public static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    public List<String> bookmarks() {
        var titles = new ArrayList<String>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    /** The sheet on which each bookmark leads, counted from 0. */
    public List<Integer> sheetsOfBookmarks() throws IOException {
        var sheets = new ArrayList<Integer>();
        for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
            sheets.add(document.getPages().indexOf(item.findDestinationPage(document)));
        }
        return sheets;
    }

    /** All parts of a kind, as they are read aloud. */
    public List<PDStructureElement> parts(String kind) {
        var found = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), kind, found);
        return found;
    }

    private static void collect(PDStructureNode node, String kind, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(kind)) {
                    found.add(element);
                }
                collect(element, kind, found);
            }
        }
    }
}
