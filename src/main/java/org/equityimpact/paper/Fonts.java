package org.equityimpact.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that every print has in it, so that it looks alike everywhere: DejaVu Sans Condensed, plain and bold. */
final class Fonts {

    static final String FAMILY = "DejaVu Sans Condensed";

    private Fonts() {}

    static InputStream regular() {
        return file("DejaVuSansCondensed.ttf");
    }

    static InputStream bold() {
        return file("DejaVuSansCondensed-Bold.ttf");
    }

    /** Letter by letter: joined letters, such as those of "fi", would not be found by those who search the print. */
    static PDFont embedded(PDDocument document, InputStream font) throws IOException {
        try (font) {
            var read = new TTFParser(true).parse(new RandomAccessReadBuffer(font));
            read.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(read);
            return PDType0Font.load(document, read, true);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Fonts.class.getClassLoader().getResourceAsStream("fonts/" + name));
    }
}
