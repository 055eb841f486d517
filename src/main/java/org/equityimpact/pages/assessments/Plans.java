package org.equityimpact.pages.assessments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment.NextStep;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.assessments.Plan.Mistake;
import org.equityimpact.pages.assessments.Plan.Row;
import org.equityimpact.pages.assessments.Plan.Shown;
import org.equityimpact.store.PlannedStep;
import org.equityimpact.store.PlannedSteps;
import org.jspecify.annotations.Nullable;

/** Shows and takes in what is planned for the next steps of assessments. */
record Plans(PlannedSteps steps, Words words) {

    /** What is planned, also what was planned for an earlier version and is still asked for. */
    Plan of(Kept kept) {
        var own = steps.of(kept.id());
        var before = steps.before(kept.id());
        return new Plan(numbered(kept, (number, step) -> {
            var planned = planned(step.rule(), own, before);
            return row(number, step, planned, planned.isPlanned() && !own.containsKey(step.rule()));
        }));
    }

    /** What the fields of a form say, with what is wrong with them. */
    Plan of(Kept kept, Map<String, String> fields) {
        return new Plan(numbered(kept, (number, step) -> entered(kept, number, step, fields)));
    }

    /** Keeps what is otherwise than it was shown, and leaves alone what others planned meanwhile. */
    void save(Kept kept, Plan entered) {
        steps.plan(
                kept.id(),
                entered.rows().stream().filter(Row::isChanged).map(Plans::step).toList());
    }

    private static PlannedStep planned(String rule, Map<String, PlannedStep> own, Map<String, PlannedStep> before) {
        return own.getOrDefault(rule, before.getOrDefault(rule, PlannedStep.none(rule)));
    }

    private interface Rows {
        Row of(int number, NextStep step);
    }

    private static List<Row> numbered(Kept kept, Rows rows) {
        var steps = kept.assessment().nextSteps();
        var numbered = new ArrayList<Row>();
        for (int at = 0; at < steps.size(); at++) {
            numbered.add(rows.of(at + 1, steps.get(at)));
        }
        return numbered;
    }

    private Row row(int number, NextStep step, PlannedStep planned, boolean isCarried) {
        var due = planned.due();
        var shown = new Shown(
                planned.owner() == null ? "" : planned.owner(), due == null ? "" : due.toString(), planned.done());
        return new Row(
                number,
                step.rule(),
                step.text(),
                step.points(),
                shown.owner(),
                shown.due(),
                due == null ? null : new Dates(words).date(due),
                planned.done(),
                isCarried,
                shown,
                null);
    }

    private Row entered(Kept kept, int number, NextStep step, Map<String, String> fields) {
        var shown = fields(number, "was-", fields);
        var now = fields(number, "", fields);
        return new Row(
                number,
                step.rule(),
                step.text(),
                step.points(),
                now.owner(),
                now.due(),
                null,
                now.done(),
                false,
                shown,
                now.equals(shown) ? null : mistake(kept, number, now, shown));
    }

    private static Shown fields(int number, String before, Map<String, String> fields) {
        return new Shown(
                fields.getOrDefault(before + "owner-" + number, "").strip(),
                fields.getOrDefault(before + "due-" + number, "").strip(),
                fields.containsKey(before + "done-" + number));
    }

    private @Nullable Mistake mistake(Kept kept, int number, Shown now, Shown shown) {
        if (now.owner().length() > PlannedStep.LONGEST_OWNER) {
            return new Mistake(
                    "owner-" + number, words.of("assessments.steps.owner.long", number, PlannedStep.LONGEST_OWNER));
        }
        if (now.due().isEmpty()) {
            return null;
        }
        var day = day(now.due());
        if (day == null) {
            return new Mistake("due-" + number, words.of("assessments.steps.due.wrong", number));
        }
        var assessed = LocalDate.ofInstant(kept.summary().assessedAt(), ZoneOffset.UTC);
        return day.isBefore(assessed) && !now.due().equals(shown.due())
                ? new Mistake(
                        "due-" + number,
                        words.of("assessments.steps.due.early", number, new Dates(words).date(assessed)))
                : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() > 9999 ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static PlannedStep step(Row row) {
        return new PlannedStep(
                row.rule(),
                row.owner().isEmpty() ? null : row.owner(),
                row.due().isEmpty() ? null : LocalDate.parse(row.due()),
                row.done());
    }
}
