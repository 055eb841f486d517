package org.equityimpact.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A page as PDF, to print and to be read aloud. */
public final class Print {

    /** A picture that comes with the markup. */
    private static final String WITHIN = "data:image/png;base64,";

    /** What stands for a letter that the fonts do not have, such as Chinese. */
    private static final String NO_SUCH_LETTER = "\u25A1";

    /** No markup can hold these, not even escaped. */
    private static final Pattern NO_CHARACTERS =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        FontMappers.set(new NoFontsOfTheMachine());
        XRLog.listRegisteredLoggers().forEach(part -> XRLog.setLevel(part, Level.WARNING));
    }

    private Print() {}

    /** Sets a page on sheets; its styles name the font {@code DejaVu Sans Condensed}, and its drawings are of rectangles. */
    public static byte[] of(String markup) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var readable = NO_CHARACTERS.matcher(markup).replaceAll(NO_SUCH_LETTER);
            builder(document).withHtmlContent(readable, null).toStream(bytes).run();
        } catch (IOException broken) {
            throw new UncheckedIOException("a page in memory cannot be set on paper", broken);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.useSVGDrawer(new BarDrawer());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useReplacementText(NO_SUCH_LETTER);
        builder.withProducer("Equity Impact Assessor");
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(WITHIN), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(WITHIN), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        use(builder, Fonts.embedded(document, Fonts.regular()), PLAIN);
        use(builder, Fonts.embedded(document, Fonts.bold()), BOLD);
        return builder;
    }

    private static void use(PdfRendererBuilder builder, PDFont font, int weight) {
        builder.useFont(new PDFontSupplier(font), Fonts.FAMILY, weight, FontStyle.NORMAL, true);
    }
}
