package org.equityimpact.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.equityimpact.json.Submission;
import org.equityimpact.json.TooLarge;
import org.equityimpact.spreadsheet.cells.Workbook;

/** A file with tables: its name, which may be empty, and what it holds. */
public final class TableFile {

    private static final int MOST_BYTES_OF_WORKBOOK = 10 * 1024 * 1024;
    private static final int START = 8;
    private static final int BYTE_ORDER_MARK = 3;

    private final String name;
    private final byte[] content;

    private TableFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * A file of this name.
     *
     * @throws TooLarge when it holds more than a table may
     */
    public static TableFile of(String name, byte[] content) {
        try {
            return of(name, new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing is read but memory", impossible);
        }
    }

    /**
     * All that the stream holds.
     *
     * @throws TooLarge when that is more than a table may; then the rest is left unread
     */
    public static TableFile of(String name, InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(START);
        var whole = new SequenceInputStream(new ByteArrayInputStream(start), stream);
        return new TableFile(
                name,
                Workbook.is(start)
                        ? Submission.of(whole, "A workbook", MOST_BYTES_OF_WORKBOOK)
                        : Submission.of(whole, "A table", Submission.MOST_BYTES));
    }

    /** Whether something that was submitted is a file with tables rather than JSON, whose objects and lists open with a bracket. */
    public static boolean isOf(byte[] content) {
        int at = content.length > 2 && content[0] == (byte) 0xEF ? BYTE_ORDER_MARK : 0;
        while (at < content.length && Character.isWhitespace(content[at])) {
            at++;
        }
        return at < content.length && content[at] != '{' && content[at] != '[';
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    boolean isWorkbook() {
        return Workbook.is(content);
    }

    /** The name without folder and ending. */
    String title() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int ending = last.lastIndexOf('.');
        return ending > 0 ? last.substring(0, ending) : last;
    }
}
