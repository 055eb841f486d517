package org.equityimpact.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prints paragraphs wrapped to the terminal, with colour where the terminal has it. */
final class Page {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final int LEAST_ROOM = 20;

    /** How a text is made to stand out. */
    enum Ink {
        PLAIN(""),
        BOLD("1"),
        DIM("2"),
        RED("1;31"),
        GREEN("1;32"),
        YELLOW("1;33");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private final PrintStream out;
    private final Terminal terminal;

    Page(PrintStream out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void blank() {
        out.print('\n');
    }

    /** A line as it is, spaces and all. */
    void line(String text) {
        out.print(text + "\n");
    }

    void heading(String text) {
        blank();
        paragraph("", text, Ink.BOLD);
    }

    /** A paragraph whose first line starts with a lead; the further ones are indented as far. */
    void paragraph(String lead, String text) {
        paragraph(lead, text, Ink.PLAIN);
    }

    void paragraph(String lead, String text, Ink ink) {
        String before = lead;
        for (String line : wrapped(text, Math.max(LEAST_ROOM, terminal.width() - lead.length()))) {
            print(before, line, ink);
            before = " ".repeat(lead.length());
        }
    }

    /** How many characters fit on a line. */
    int width() {
        return terminal.width();
    }

    /** A text in lines of so many characters, as far as its words allow. */
    static List<String> wrapped(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.split(Plain.text(text).strip(), -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void print(String before, String line, Ink ink) {
        boolean coloured = terminal.colours() && ink != Ink.PLAIN;
        out.print(before + (coloured ? "\033[" + ink.code + "m" + line + "\033[0m" : line) + "\n");
    }
}
