package org.equityimpact.charts;

/** Words for a cell that no spreadsheet takes for a formula. */
public final class NoFormula {

    private static final String BEGINS_ONE = "=+-@\t\r";

    private NoFormula() {}

    public static String of(String words) {
        return !words.isEmpty() && BEGINS_ONE.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
