package org.equityimpact.agenda;

import java.io.IOException;

/** How much more the proposals of one agenda may hold together; it bounds what a reader keeps in memory. */
final class Room {

    /** Twice what ten thousand real proposals of some 5 kB have. */
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private long left = MOST_BYTES;

    /** Takes what a file needs; what does not fit is told, and leaves room for smaller ones. */
    byte[] take(byte[] bytes) throws IOException {
        if (bytes.length > left) {
            throw new IOException("the files of an agenda may have at most %d MB together; this one was left out"
                    .formatted(MOST_BYTES / (1024 * 1024)));
        }
        left -= bytes.length;
        return bytes;
    }

    /** Spends what was read and not kept. */
    void spend(int bytes) {
        left = Math.max(0, left - bytes);
    }

    boolean isFull() {
        return left == 0;
    }
}
