package org.equityimpact.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Submissions that come one to a line (NDJSON). Holds one line at a time; blank lines are counted and skipped. */
public final class Lines {

    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long number;

    public Lines(InputStream stream) {
        this.stream = stream;
    }

    /** The next line that is not blank; null at the end. */
    public @Nullable Line next() throws IOException {
        while (next < filled || fill()) {
            Line line = read();
            if (!line.isBlank()) {
                return line;
            }
        }
        return null;
    }

    private Line read() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean tooLong = false;
        long bytes = 0;
        number++;
        do {
            int end = endOfLine();
            bytes += end - next;
            tooLong |= text.size() + end - next > Submission.MOST_BYTES;
            if (tooLong) {
                text.reset();
            } else {
                text.write(buffer, next, end - next);
            }
            if (end < filled) {
                next = end + 1;
                break;
            }
        } while (fill());
        return new Line(number, bytes, text.toByteArray(), tooLong);
    }

    private int endOfLine() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }

    /** One line and its number, counted from 1. */
    public static final class Line {

        private final long number;
        private final long bytes;
        private final byte[] text;
        private final boolean tooLong;

        Line(long number, long bytes, byte[] text, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.text = text;
            this.tooLong = tooLong;
        }

        public long number() {
            return number;
        }

        /** How long the line is, even where its text is not kept. */
        public long bytes() {
            return bytes;
        }

        /**
         * What stands on the line.
         *
         * @throws TooLarge when that is more than may be submitted
         */
        public byte[] text() {
            if (tooLong) {
                throw new TooLarge();
            }
            return text;
        }

        private boolean isBlank() {
            if (tooLong) {
                return false;
            }
            for (byte letter : text) {
                if (letter != ' ' && letter != '\t' && letter != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
