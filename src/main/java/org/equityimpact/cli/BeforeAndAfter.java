package org.equityimpact.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.equityimpact.cli.Page.Ink;
import org.jspecify.annotations.Nullable;

/** Shows what was and what is, line under line. */
record BeforeAndAfter(Page page) {

    private static final int MOST_NAMED = 8;

    /** Nothing is shown of what is null. */
    void print(String indent, @Nullable String before, @Nullable String after) {
        lines(indent + "- ", before, Ink.RED);
        lines(indent + "+ ", after, Ink.GREEN);
    }

    private void lines(String lead, @Nullable String text, Ink ink) {
        if (text != null) {
            (text.isEmpty() ? List.of("(nothing)") : text.lines().toList())
                    .forEach(line -> page.paragraph(lead, line, ink));
        }
    }

    /** The first few of many names. */
    static String few(List<String> names) {
        String more = names.size() > MOST_NAMED ? ", and %d more".formatted(names.size() - MOST_NAMED) : "";
        return names.stream().limit(MOST_NAMED).collect(joining(", ")) + more;
    }
}
