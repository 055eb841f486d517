package org.equityimpact.pages.assessments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next steps of an assessment with who sees to them and by when. */
record Plan(List<Row> rows) {

    Plan {
        rows = List.copyOf(rows);
    }

    /**
     * A next step.
     *
     * @param owner as it stands in the form
     * @param due as it stands in the form
     * @param dueInWords null where no day is set
     * @param isCarried whether it was planned for an earlier version
     * @param shown what the reader saw and changed, or not
     * @param mistake what is wrong with what was entered; null where nothing is
     */
    record Row(
            int number,
            String rule,
            String text,
            int points,
            String owner,
            String due,
            @Nullable String dueInWords,
            boolean done,
            boolean isCarried,
            Shown shown,
            @Nullable Mistake mistake) {

        boolean isPlanned() {
            return !owner.isEmpty() || !due.isEmpty() || done;
        }

        boolean isChanged() {
            return !shown.equals(new Shown(owner, due, done));
        }
    }

    /** The fields of a step as a page showed them. Others may have planned since. */
    record Shown(String owner, String due, boolean done) {}

    /** What is wrong with a field, and its id in the page. */
    record Mistake(String field, String words) {

        public boolean isOf(String name) {
            return field.startsWith(name);
        }
    }

    public long planned() {
        return rows.stream().filter(Row::isPlanned).count();
    }

    public long done() {
        return rows.stream().filter(Row::done).count();
    }

    public boolean isCarried() {
        return rows.stream().anyMatch(Row::isCarried);
    }

    public List<Mistake> mistakes() {
        return rows.stream().map(Row::mistake).flatMap(Stream::ofNullable).toList();
    }
}
