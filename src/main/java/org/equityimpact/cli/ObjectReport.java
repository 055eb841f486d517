package org.equityimpact.cli;

import java.io.PrintStream;

/** Writes one answer as a JSON object. */
record ObjectReport<R>(PrintStream out, Written<R> written) implements Report<R> {

    @Override
    public void add(String name, R answer) {
        out.writeBytes(written.indented().apply(answer));
        out.print('\n');
    }
}
