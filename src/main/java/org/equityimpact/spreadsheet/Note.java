package org.equityimpact.spreadsheet;

import java.util.regex.Pattern;

/** Tells what is written for people only: a cell that starts with #, and what follows it in its row. */
final class Note {

    static final String SIGN = "#";

    /** What spreadsheets show where a formula went wrong; that is never a note. */
    private static final Pattern ERROR = Pattern.compile("#(?:REF|NAME\\?|N/A|DIV/0|VALUE|NULL|NUM|SPILL|CALC).*");

    private Note() {}

    static boolean opens(String text) {
        String stripped = text.strip();
        return stripped.startsWith(SIGN) && !isError(stripped);
    }

    static boolean isError(String text) {
        return ERROR.matcher(text.strip()).matches();
    }
}
