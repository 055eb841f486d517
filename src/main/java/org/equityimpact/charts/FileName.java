package org.equityimpact.charts;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of an id a name that every file system takes, and that leads nowhere but to a file. */
final class FileName {

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern OUTER = Pattern.compile("^[.-]+|[.-]+$");

    /** Names that Windows keeps to itself, whatever their ending. */
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** A letter may take four bytes, and a file name 255. */
    private static final int LONGEST = 50;

    private FileName() {}

    static String of(String id) {
        var letters = UNFIT.matcher(Normalizer.normalize(id, Form.NFC)).replaceAll("-");
        var cut = letters.substring(
                0, letters.offsetByCodePoints(0, Math.min(LONGEST, letters.codePointCount(0, letters.length()))));
        var name = OUTER.matcher(cut).replaceAll("");
        if (name.isEmpty()) {
            return "indicator";
        }
        return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "indicator-" + name : name;
    }
}
