package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Keeps small numbers of people out of what is said about a submission: a mistake is told without them.
 *
 * @param minimumCount numbers above 0 and below it are not told
 */
record Discretion(int minimumCount) {

    /**
     * Whole numbers that stand alone in a text, also as 5.0 or 5,0 (but 5,000 is five thousand); what is marked as less than
     * something was made vague already.
     */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,<])0*+(\\d++)(?:[.,](?!000(?!\\d))0++)?+(?![.,]*+\\d)");

    /** As many as a setting may have. */
    private static final int MOST_DIGITS = 9;

    boolean hides(BigDecimal number) {
        return WholeNumberShape.isWhole(number)
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(minimumCount)) < 0;
    }

    /** Whether the value that was found is or holds such a number. */
    boolean hides(Object found) {
        if (found instanceof BigDecimal number) {
            return hides(number);
        }
        return found instanceof String text
                && NUMBER.matcher(text).results().anyMatch(number -> hides(number.group(1)));
    }

    private boolean hides(String digits) {
        return digits.length() <= MOST_DIGITS && hides(new BigDecimal(digits));
    }
}
