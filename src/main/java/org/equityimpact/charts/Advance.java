package org.equityimpact.charts;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * How wide a letter is set, in thousandths of its size: that of DejaVu Sans, the widest of the fonts that the charts ask for,
 * so that a label has room in all of them and the layout needs no font. What is not Latin is given more room than it takes.
 */
final class Advance {

    private static final int[] PLAIN = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
                636, 636,
        636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
                748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615,
                352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636,
                838
    };
    private static final int[] BOLD = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696,
                696, 696,
        696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995,
                837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678,
                435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712,
                838
    };

    private static final int WIDE = 1250;
    private static final int LETTER = 1000;

    private Advance() {}

    /** The width of a text in units of the drawing. */
    static double of(String text, Type type) {
        var widths = type.bold() ? BOLD : PLAIN;
        return of(text, widths) * type.size() / 1000;
    }

    private static long of(String text, int... widths) {
        var isPlain = text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
        var letters = isPlain ? text : Normalizer.normalize(text, Form.NFKD);
        return letters.codePoints().mapToLong(letter -> of(letter, widths)).sum();
    }

    private static int of(int letter, int... widths) {
        if (letter >= ' ' && letter <= '~') {
            return widths[letter - ' '];
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.OTHER_SYMBOL, Character.UNASSIGNED, Character.PRIVATE_USE -> WIDE;
            case Character.UPPERCASE_LETTER -> WIDE;
            default -> letter > 0xFFFF ? WIDE : LETTER;
        };
    }
}
