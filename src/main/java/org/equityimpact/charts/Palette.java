package org.equityimpact.charts;

/**
 * The colours, after Okabe and Ito (2008), which the colour-blind tell apart; each has a grey of its own, and none of them says
 * anything that a shape or a word does not say too.
 */
final class Palette {

    static final String PAPER = "#FFFFFF";
    static final String INK = "#1A1A1A";
    /** 7 to 1 on paper. */
    static final String SOFT_INK = "#525252";

    static final String RULE = "#BDBDBD";
    static final String GRID = "#E0E0E0";
    static final String ZONE = "#F3DFA2";
    static final String NOT_SHOWN = "#EBEBEB";
    static final String MEASURED = "#0072B2";
    static final String TOO_FEW = "#8C8C8C";
    static final String HIGH = "#8B1A00";
    static final String MEDIUM = "#D55E00";

    private Palette() {}
}
