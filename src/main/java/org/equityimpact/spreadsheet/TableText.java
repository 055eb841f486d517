package org.equityimpact.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;

/** A table as text, with the separator that it shows by its heading row: a comma, a semicolon, or the tab of what was copied. */
record TableText(String text, char separator) {

    private static final Pattern HEADING = Pattern.compile("(?im)^[ \"]*group[ \"]*([,;\\t])");

    /** What some spreadsheets write first, to tell each other the separator. */
    private static final Pattern TOLD = Pattern.compile("\\A(?i:sep)=([,;\\t])\\r?\\n");

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final String SAVE_AGAIN = "save it as \"CSV UTF-8\"";

    /**
     * Reads the bytes of a file.
     *
     * @throws UnreadableSheet when they are not UTF-8, or no text
     */
    static TableText of(byte[] content) throws UnreadableSheet {
        String text = decoded(content);
        var told = TOLD.matcher(text);
        if (told.find()) {
            return new TableText(
                    "\n" + text.substring(told.end()), told.group(1).charAt(0));
        }
        var heading = HEADING.matcher(text);
        return new TableText(text, heading.find() ? heading.group(1).charAt(0) : usual(text));
    }

    private static String decoded(byte[] content) throws UnreadableSheet {
        if (content.length > 1
                && (content[0] & 0xFF) + (content[1] & 0xFF) == 0xFE + 0xFF
                && content[0] < 0
                && content[1] < 0) {
            throw new UnreadableSheet(0, 0, "the file is in UTF-16; " + SAVE_AGAIN);
        }
        var bytes = ByteBuffer.wrap(content);
        var letters = CharBuffer.allocate(content.length);
        boolean isOther =
                StandardCharsets.UTF_8.newDecoder().decode(bytes, letters, true).isError();
        String text = letters.flip().toString();
        int line = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
        if (isOther) {
            throw new UnreadableSheet(
                    line,
                    0,
                    "the file is not UTF-8: the byte 0x%02X does not belong here; %s"
                            .formatted(content[bytes.position()], SAVE_AGAIN));
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet(0, 0, "the file is no text; name a CSV file or an .xlsx workbook");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Without a heading row that tells, the separator that stands in the most lines. */
    private static char usual(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> text.lines()
                        .filter(line -> line.indexOf(separator) >= 0)
                        .count()))
                .orElse(',');
    }
}
