package org.equityimpact.spreadsheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.equityimpact.proposal.Count;
import org.equityimpact.spreadsheet.cells.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says of a figure: a number, that it is withheld, or nothing. What cannot be read stays text, for the reader to complain of.
 *
 * @param value a number, true or false, "&lt;10", a text that is no figure; null where nothing is said
 */
record FigureCell(
        @Nullable Object value,
        boolean isWithheld,
        @Nullable String hint) {

    /** The signs that owners of data print in the place of a figure. */
    static final Set<String> WITHHELD = Set.of("*", "**", "***", "s", "suppressed", "withheld", "masked", "redacted");

    /** The signs for a figure that nobody has. */
    static final Set<String> NOT_KNOWN = Set.of("n/a", "na", "not available");

    private static final int MOST_DIGITS = 30;

    /** No figure is that long, with its thousands set apart. */
    private static final int LONGEST = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");
    private static final Pattern COMMAS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SPACES = Pattern.compile("[1-9]\\d{0,2}(?:[ \\u2009\\u202f]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern FEWER =
            Pattern.compile("[nN]?\\s*(<=|<|≤|>=|>|≥)\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*%?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+(?:[. ]\\d{3})*,\\d+%?");
    private static final Pattern DECIMAL_POINT_IN_PEOPLE = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");

    boolean saysNothing() {
        return value == null && !isWithheld;
    }

    static FigureCell of(TableFigure figure, Cell cell, boolean commaMayBePoint) {
        return switch (cell.kind()) {
            case UNSAVED ->
                unreadable(
                        "a formula without a saved value",
                        "open the file in a spreadsheet, save it and try again, or type the value");
            case DATE, MONTH, YEAR ->
                unreadable("the date " + cell.text(), "format the cell as a number and type it again");
            case PERCENT ->
                of(
                        figure,
                        new BigDecimal(cell.text())
                                        .multiply(HUNDRED)
                                        .stripTrailingZeros()
                                        .toPlainString() + "%",
                        commaMayBePoint);
            default -> of(figure, cell.text(), commaMayBePoint);
        };
    }

    private static FigureCell of(TableFigure figure, String text, boolean commaMayBePoint) {
        String found = Spelling.stripped(text);
        String spelling = found.toLowerCase(Locale.ROOT);
        if (found.isEmpty() || NOT_KNOWN.contains(spelling)) {
            return new FigureCell(null, false, null);
        }
        if (found.length() > LONGEST) {
            return unreadable(found, null);
        }
        if (Note.isError(found)) {
            return unreadable(found, "correct the formula, or write n/a where the figure is not known");
        }
        if (WITHHELD.contains(spelling)) {
            return new FigureCell(null, true, null);
        }
        if (figure == TableFigure.SUPPRESSED) {
            var flag = SettingValue.flag(found);
            return new FigureCell(flag.value(), false, flag.hint());
        }
        var fewer = FEWER.matcher(found);
        return fewer.matches()
                ? fewer(figure, fewer.group(1), new BigDecimal(fewer.group(2)))
                : number(figure, found, commaMayBePoint);
    }

    /** A count that is surely below ten has a sign of its own in a submission; any other bound is a withheld figure. */
    private static FigureCell fewer(TableFigure figure, String sign, BigDecimal bound) {
        boolean isBelowTen = sign.equals("<") && bound.compareTo(TEN) <= 0
                || (sign.equals("<=") || sign.equals("≤")) && bound.compareTo(TEN) < 0;
        boolean hasSign = figure == TableFigure.COUNT || figure == TableFigure.TOTAL;
        return hasSign && isBelowTen ? new FigureCell(Count.WITHHELD, false, null) : new FigureCell(null, true, null);
    }

    private static FigureCell number(TableFigure figure, String found, boolean commaMayBePoint) {
        boolean isPercent = found.endsWith("%");
        if (isPercent && figure != TableFigure.PERCENT) {
            return unreadable(found, "a percent belongs in the column percent");
        }
        String digits = isPercent ? found.substring(0, found.length() - 1).strip() : found;
        boolean mayGroup = figure.isPeople() || figure != TableFigure.PERCENT && !commaMayBePoint;
        if (COMMAS.matcher(digits).matches() && mayGroup) {
            digits = digits.replace(",", "");
        } else if (SPACES.matcher(digits).matches()) {
            digits = digits.replaceAll("[^\\d.]", "");
        }
        boolean isNumber = NUMBER.matcher(digits).matches() && digits.length() <= MOST_DIGITS;
        return isNumber
                ? new FigureCell(new BigDecimal(digits), false, hint(figure, found))
                : unreadable(found, hint(figure, found));
    }

    private static @Nullable String hint(TableFigure figure, String found) {
        if (DECIMAL_COMMA.matcher(found).matches()) {
            return "write a point, as in 12.5; a comma may only stand before thousands, as in 1,234";
        }
        if (figure.isPeople() && DECIMAL_POINT_IN_PEOPLE.matcher(found).matches()) {
            return "write %s if that is the number of people".formatted(found.replace(".", ""));
        }
        return switch (found) {
            case "-", "–", "—", ".", ".." -> "write 0 for none, * for withheld, or n/a for not known";
            default -> null;
        };
    }

    private static FigureCell unreadable(String found, @Nullable String hint) {
        return new FigureCell(found, false, hint);
    }
}
