package org.equityimpact.docket.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.equityimpact.charts.Clean;

/** How submitted text, figures and days stand on paper: on one line, harmless, and no longer than there is room for. */
final class Told {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final String WIDE = "MWmw@%";

    /** From here on most scripts have letters as wide as they are high. */
    private static final int FIRST_WIDE = 0x1100;

    private Told() {}

    /** A line of text; its end gives way to an ellipsis where it is longer than the most letters there is room for. */
    static String text(String submitted, int most) {
        // cut first, for a very long text need not be cleaned to its end
        var clean = Clean.text(submitted.substring(0, Math.min(submitted.length(), 4 * most)));
        if (clean.isEmpty()) {
            return "(no name)";
        }
        var fitting = fitting(clean, most);
        return fitting == clean.length() ? clean : clean.substring(0, fitting).strip() + "…";
    }

    private static int fitting(String text, int room) {
        int width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += width(text.codePointAt(at));
            if (width > room) {
                return at;
            }
        }
        return text.length();
    }

    /** How many usual letters a letter is wide. */
    private static int width(int letter) {
        return letter >= FIRST_WIDE || WIDE.indexOf(letter) >= 0 ? 2 : 1;
    }

    /** The first few in one line, and how many more there are. */
    static String few(List<String> all, int most, int lettersEach) {
        var shown = String.join(
                ", ",
                all.stream().limit(most).map(one -> text(one, lettersEach)).toList());
        return all.size() <= most ? shown : "%s and %,d more".formatted(shown, all.size() - most);
    }

    static String count(long count, String one, String many) {
        return count == 1 ? "1 " + one : "%,d %s".formatted(count, many);
    }

    /** A share from 0 to 1 in percent, as exact as it was given. */
    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    static String money(BigDecimal amount, String currency) {
        return "%,.0f %s".formatted(amount, text(currency.isEmpty() ? "of no stated currency" : currency, 40));
    }

    static String longDay(LocalDate day) {
        return DAY.format(day);
    }

    static String day(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
