package org.equityimpact.cli;

import java.io.PrintStream;

/** Writes answers as one JSON array. */
final class ArrayReport<R> implements Report<R> {

    private final PrintStream out;
    private final Written<R> written;
    private String before = "[";

    ArrayReport(PrintStream out, Written<R> written) {
        this.out = out;
        this.written = written;
    }

    @Override
    public void add(String name, R answer) {
        out.print(before + "\n");
        out.writeBytes(written.indented().apply(answer));
        before = ",";
    }

    @Override
    public void end() {
        out.print(before.equals("[") ? "[]\n" : "\n]\n");
    }
}
