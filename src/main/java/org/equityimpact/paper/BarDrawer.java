package org.equityimpact.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the bars of the template as vectors: rectangles that fill their picture, and nothing else. */
final class BarDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return new Bars(rectangles(svg), width, height);
    }

    private static List<Rectangle> rectangles(Element svg) {
        var view = svg.getAttribute("viewBox").split(" ", -1);
        var drawn = svg.getElementsByTagName("rect");
        var rectangles = new ArrayList<Rectangle>();
        for (var at = 0; at < drawn.getLength(); at++) {
            rectangles.add(
                    rectangle((Element) drawn.item(at), Double.parseDouble(view[2]), Double.parseDouble(view[3])));
        }
        return rectangles;
    }

    private static Rectangle rectangle(Element rect, double wide, double high) {
        return new Rectangle(
                number(rect, "x") / wide,
                number(rect, "y") / high,
                number(rect, "width") / wide,
                number(rect, "height") / high,
                Integer.parseInt(rect.getAttribute("fill").substring(1), 16));
    }

    private static double number(Element rect, String attribute) {
        return Double.parseDouble(rect.getAttribute(attribute));
    }

    /** In shares of the picture. */
    private record Rectangle(double x, double y, double width, double height, int colour) {}

    private record Bars(List<Rectangle> rectangles, double width, double height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double left, double top) {
            for (var one : rectangles) {
                paper.setColor(new FSRGBColor(one.colour));
                paper.fillRect(
                        (int) Math.round(left + one.x * width),
                        (int) Math.round(top + one.y * height),
                        (int) Math.round(one.width * width),
                        (int) Math.round(one.height * height));
            }
        }
    }

    @Override
    public void importFontFaceRules(@Nullable List<FontFaceRule> fonts, SharedContext shared) {
        // bars have no words in them
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // bars have no words in them
    }

    @Override
    public void close() {
        // nothing is held
    }
}
