package org.equityimpact.cli;

import java.io.IOException;

/** One proposal to assess: where it comes from, how large it is, and how to get its text. */
record Input(String name, long bytes, Text text) {

    /** The text of an input, read when it is its turn. */
    interface Text {
        byte[] read() throws IOException;
    }
}
