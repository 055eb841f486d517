package org.equityimpact.pages.drafts;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in a language: with its decimal sign, and perhaps with signs between thousands. */
record Numbers(char decimalSign, char thousandsSign) {

    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    static Numbers in(Locale language) {
        var signs = DecimalFormatSymbols.getInstance(language);
        return new Numbers(signs.getDecimalSeparator(), signs.getGroupingSeparator());
    }

    String shown(BigDecimal number) {
        return number.toPlainString().replace('.', decimalSign);
    }

    /** The number that was written; null where it is none. */
    @Nullable
    BigDecimal read(String written) {
        var bare = written.replaceAll("[\\s\\u00a0\\u202f]", "");
        var plain = inGroups(bare)
                ? bare.replace(String.valueOf(thousandsSign), "").replace(decimalSign, '.')
                : bare.replace(decimalSign, '.');
        return plain.length() <= LONGEST && PLAIN.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    private boolean inGroups(String bare) {
        var thousands = Pattern.quote(String.valueOf(thousandsSign));
        var decimal = Pattern.quote(String.valueOf(decimalSign));
        return bare.matches("[-+]?[1-9]\\d{0,2}(" + thousands + "\\d{3})+(" + decimal + "\\d+)?");
    }
}
