package org.equityimpact.rules;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file of the rule folder, where, and what to do.
 *
 * @param path the file, by its path in the folder
 * @param line the line, or the row of a sheet; null where the whole file is meant
 * @param column the column in the line, or the column of a sheet; null where the whole line is meant
 * @param check the name of the check that found it
 * @param text what is wrong and what to do
 * @param remark whether it is only worth knowing, and stops nothing
 */
public record SourceProblem(
        String path, @Nullable Integer line, @Nullable Integer column, String check, String text, boolean remark)
        implements Comparable<SourceProblem> {

    private static final Comparator<@Nullable Integer> PLACE =
            Comparator.nullsFirst(Comparator.<Integer>naturalOrder());
    private static final Comparator<SourceProblem> BY_PLACE = Comparator.comparing(SourceProblem::path)
            .thenComparing(SourceProblem::line, PLACE)
            .thenComparing(SourceProblem::column, PLACE)
            .thenComparing(SourceProblem::check)
            .thenComparing(SourceProblem::text);

    /** Something that is wrong with a whole file. */
    public static SourceProblem in(String path, String check, String text) {
        return new SourceProblem(path, null, null, check, text, false);
    }

    /** Something that is wrong with a line; below 1 it is not known which. */
    public static SourceProblem at(String path, int line, String check, String text) {
        return at(path, line, 0, check, text);
    }

    /** Something that is wrong at a place in a line; below 1 it is not known where. */
    public static SourceProblem at(String path, int line, int column, String check, String text) {
        boolean placed = line > 0 && column > 0;
        return new SourceProblem(path, line > 0 ? line : null, placed ? column : null, check, text, false);
    }

    /** The same as something that is only worth knowing. */
    public SourceProblem asRemark() {
        return new SourceProblem(path, line, column, check, text, true);
    }

    @Override
    public int compareTo(SourceProblem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        String place = line == null ? "" : column == null ? ":" + line : ":" + line + ":" + column;
        return "%s%s %s: %s%s".formatted(path, place, check, text, remark ? " (a remark; it stops nothing)" : "");
    }
}
