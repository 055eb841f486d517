package org.equityimpact.charts;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.font.FontResolver;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Takes the picture of a drawing: its SVG as PNG, twice as fine as a screen of 96 dots to the inch. */
final class Picture {

    private static final int TIMES = 2;
    private static final int DOTS_PER_METRE = (int) Math.round(TIMES * 96 / 0.0254);

    /** A chart of 200 groups has some 5,000 marks; our own drawings need no guard. */
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 15, 100_000);

    /** The renderer's fonts are not for several at once, and a large picture takes 100 MB. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    static {
        // before anything of AWT is touched: there is no screen, and nothing may wait for one
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Picture() {}

    /**
     * The picture of a drawing.
     *
     * @param svg the document, given how it is to be lettered
     * @throws NoFonts where there is none to letter it with
     */
    static byte[] of(Function<SvgWriter.Lettered, byte[]> svg) {
        ONE_AT_A_TIME.lock();
        try {
            return png(render(svg.apply(outlines())));
        } finally {
            FontResolver.clearFontCache();
            ONE_AT_A_TIME.unlock();
        }
    }

    /** What a machine without fonts throws differs from one JDK to the next. */
    private static Outlines outlines() {
        try {
            return new Outlines();
        } catch (RuntimeException | InternalError | LinkageError unusable) {
            throw new NoFonts(unusable);
        }
    }

    private static BufferedImage render(byte[] svg) {
        var context = LoaderContext.builder().documentLimits(LIMITS).build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
        if (document == null) {
            throw new IllegalStateException("the drawing is not SVG that can be rendered");
        }
        var size = document.size();
        var image = new BufferedImage(
                (int) Math.ceil(size.width * TIMES), (int) Math.ceil(size.height * TIMES), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(TIMES, TIMES);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(size));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            sayHowFine(metadata);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException broken) {
            throw new UncheckedIOException("a picture in memory cannot be written", broken);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** So that it prints as wide as the SVG does. */
    private static void sayHowFine(IIOMetadata metadata) throws IIOInvalidTreeException {
        var dots = new IIOMetadataNode("pHYs");
        dots.setAttribute("pixelsPerUnitXAxis", String.valueOf(DOTS_PER_METRE));
        dots.setAttribute("pixelsPerUnitYAxis", String.valueOf(DOTS_PER_METRE));
        dots.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(dots);
        metadata.mergeTree("javax_imageio_png_1.0", root);
    }
}
