package org.equityimpact.rules;

import org.jspecify.annotations.Nullable;

/** What is wrong with a file of the rule folder, where, and what to do. */
public record SourceProblem(String path, @Nullable Integer line, String check, String text)
        implements Comparable<SourceProblem> {

    /** A problem of a file as a whole. */
    public static SourceProblem in(String path, String check, String text) {
        return new SourceProblem(path, null, check, text);
    }

    static SourceProblem at(String path, int line, String check, String text) {
        return new SourceProblem(path, line > 0 ? line : null, check, text);
    }

    @Override
    public int compareTo(SourceProblem other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s%s %s: %s".formatted(path, line == null ? "" : ":" + line, check, text);
    }
}
