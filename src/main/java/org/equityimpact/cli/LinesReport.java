package org.equityimpact.cli;

import java.io.PrintStream;

/** Writes answers as JSON objects, one to a line. */
record LinesReport<R>(PrintStream out, Written<R> written) implements Report<R> {

    @Override
    public void add(String name, R answer) {
        out.writeBytes(written.onOneLine().apply(answer));
        out.print('\n');
    }
}
