package org.equityimpact.json;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one submission, never more than may be submitted. */
public final class Submission {

    /** Real proposals have some 5 kB; this leaves room for hundreds of groups and texts, and bounds what a reader holds. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private Submission() {}

    /**
     * All that the stream holds.
     *
     * @throws TooLarge when that is too much; then the rest is left unread
     */
    public static byte[] of(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return bytes;
    }

    /**
     * All that the stream holds of something else than a proposal.
     *
     * @throws TooLarge when that is too much; then the rest is left unread
     */
    public static byte[] of(InputStream body, String what, int mostBytes) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new TooLarge(what, mostBytes);
        }
        return bytes;
    }
}
