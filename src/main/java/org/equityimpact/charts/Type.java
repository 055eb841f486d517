package org.equityimpact.charts;

/**
 * How words are set.
 *
 * @param size in units of the drawing
 */
record Type(double size, boolean bold, String colour) {

    static final Type TITLE = new Type(20, true, Palette.INK);
    static final Type SUBTITLE = new Type(14, false, Palette.SOFT_INK);
    static final Type DIRECTION = new Type(14, true, Palette.INK);
    static final Type LEAD = new Type(14, false, Palette.INK);
    static final Type HEADING = new Type(12.5, true, Palette.INK);
    static final Type NAME = new Type(14, true, Palette.INK);
    static final Type FIGURES = new Type(12.5, false, Palette.SOFT_INK);
    static final Type LEVEL = new Type(12.5, true, Palette.INK);
    static final Type SMALL = new Type(11.5, false, Palette.SOFT_INK);

    /** From one line to the next. */
    double leading() {
        return Math.ceil(size * 1.3);
    }

    Type in(String other) {
        return new Type(size, bold, other);
    }
}
