package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Right in black and white. */
class PaletteTests {

    private static final int RED = 16;
    private static final int GREEN = 8;

    @Test
    void textCanBeReadOnPaper() {
        assertThat(contrast(Palette.INK, Palette.PAPER)).isGreaterThan(7);
        assertThat(contrast(Palette.SOFT_INK, Palette.PAPER)).isGreaterThan(7);
        assertThat(contrast(Palette.SOFT_INK, Palette.NOT_SHOWN)).isGreaterThan(4.5);
    }

    @Test
    void signsStandOutFromPaper() {
        assertThat(List.of(Palette.MEASURED, Palette.HIGH, Palette.MEDIUM, Palette.TOO_FEW))
                .allSatisfy(
                        colour -> assertThat(contrast(colour, Palette.PAPER)).isGreaterThan(3));
    }

    @Test
    void coloursHaveDifferentGreys() {
        var greys = List.of(Palette.HIGH, Palette.MEASURED, Palette.MEDIUM, Palette.ZONE, Palette.PAPER).stream()
                .map(PaletteTests::grey)
                .toList();

        assertThat(greys).isSorted();
        IntStream.range(1, greys.size()).forEach(next -> assertThat(greys.get(next) - greys.get(next - 1))
                .isGreaterThan(12));
    }

    /** As a printer without colour has it (ITU-R BT.601). */
    private static double grey(String colour) {
        return 0.299 * part(colour, RED) + 0.587 * part(colour, GREEN) + 0.114 * part(colour, 0);
    }

    /** As WCAG 2 has it. */
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, RED))
                + 0.7152 * linear(part(colour, GREEN))
                + 0.0722 * linear(part(colour, 0));
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String colour, int shift) {
        return Integer.parseInt(colour.substring(1), 16) >> shift & 0xFF;
    }
}
