package org.equityimpact.charts;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equityimpact.charts.Mark.Run;
import org.equityimpact.charts.Mark.Words;

/**
 * Writes words as outlines where setting letter by letter, as the picture's renderer does, would not do: what is read from
 * right to left, letters that join, and letters that the first font lacks.
 */
final class Outlines implements SvgWriter.Lettered {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int LAST_LATIN = 0x24F;
    private static final Set<Integer> PUNCTUATION =
            Set.of((int) '–', (int) '—', (int) '“', (int) '”', (int) '‘', (int) '’', (int) '…', (int) '−');

    private final String family;

    Outlines() {
        Set<String> installed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        installed.addAll(
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
        this.family = Stream.of(SvgWriter.FONTS.split(",", -1))
                .map(name -> name.replace("'", ""))
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.SANS_SERIF);
    }

    @Override
    public boolean write(Markup markup, Words words) {
        if (words.runs().stream().allMatch(run -> isPlain(run.text()))) {
            return false;
        }
        var x =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width(words) / 2;
                    case END -> words.x() - width(words);
                };
        for (var run : words.runs()) {
            var layout = layout(run);
            markup.open("path")
                    .with("d", path(layout.getOutline(AffineTransform.getTranslateInstance(x, words.y()))))
                    .with("fill", run.type().colour())
                    .close()
                    .line();
            x += layout.getAdvance() + Words.SPACE;
        }
        return true;
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(letter -> letter <= LAST_LATIN || PUNCTUATION.contains(letter));
    }

    private double width(Words words) {
        return words.runs().stream()
                        .mapToDouble(run -> layout(run).getAdvance())
                        .sum()
                + Words.SPACE * (words.runs().size() - 1);
    }

    private TextLayout layout(Run run) {
        var own = font(family, run.type());
        var font = own.canDisplayUpTo(run.text()) < 0 ? own : font(Font.SANS_SERIF, run.type());
        return new TextLayout(run.text(), font, CONTEXT);
    }

    /** The line as a whole is English, whatever it begins with. */
    private static Font font(String family, Type type) {
        return new Font(family, type.bold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) type.size())
                .deriveFont(Map.of(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR));
    }

    private static String path(java.awt.Shape outline) {
        var path = new StringBuilder();
        var at = new double[6];
        for (var steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
            var kind = steps.currentSegment(at);
            var coordinates =
                    switch (kind) {
                        case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                        case PathIterator.SEG_QUADTO -> 4;
                        case PathIterator.SEG_CUBICTO -> 6;
                        default -> 0;
                    };
            path.append("MLQCZ".charAt(kind));
            for (var coordinate = 0; coordinate < coordinates; coordinate++) {
                path.append(' ').append(SvgWriter.number(at[coordinate]));
            }
        }
        return path.toString();
    }
}
