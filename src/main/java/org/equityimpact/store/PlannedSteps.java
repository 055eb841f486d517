package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what is planned for the next steps of assessments. A step that was emptied is kept as an empty one, so that what was
 * planned for an earlier version does not come back.
 */
public final class PlannedSteps {

    private final JdbcClient database;
    private final Commits commits;
    private final InstantSource clock;

    PlannedSteps(JdbcClient database, Commits commits, InstantSource clock) {
        this.database = database;
        this.commits = commits;
        this.clock = clock;
    }

    /** The steps of an assessment by their rules. */
    public Map<String, PlannedStep> of(String assessment) {
        return byRule("""
                select rule, who, due, done from planned_steps where assessment = :assessment order by rule
                """, assessment);
    }

    /** What was planned last for each rule on the versions of the proposal before this one. */
    public Map<String, PlannedStep> before(String assessment) {
        return byRule("""
                select s.rule, s.who, s.due, s.done
                from assessments a
                join assessments earlier on earlier.organisation = a.organisation and earlier.reference = a.reference
                    and earlier.version < a.version
                join planned_steps s on s.assessment = earlier.id
                where a.id = :assessment order by earlier.version desc, s.rule
                """, assessment);
    }

    /** Plans steps, each in the place of what was planned for its rule. */
    public void plan(String assessment, Collection<PlannedStep> steps) {
        commits.of(() -> {
            steps.forEach(step -> put(assessment, step));
            return steps.size();
        });
    }

    private Map<String, PlannedStep> byRule(String sql, String assessment) {
        var steps = new LinkedHashMap<String, PlannedStep>();
        database.sql(sql)
                .param("assessment", assessment)
                .query(PlannedSteps::row)
                .list()
                .forEach(step -> steps.putIfAbsent(step.rule(), step));
        return steps;
    }

    private void put(String assessment, PlannedStep step) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        int updated = database.sql("""
                        update planned_steps set who = :who, due = :due, done = :done, planned_at = :now
                        where assessment = :assessment and rule = :rule
                        """)
                .param("who", step.owner())
                .param("due", step.due())
                .param("done", step.done())
                .param("now", now)
                .param("assessment", assessment)
                .param("rule", step.rule())
                .update();
        if (updated == 0) {
            Insert.into("planned_steps")
                    .with("assessment", assessment)
                    .with("rule", step.rule())
                    .with("who", step.owner())
                    .with("due", step.due())
                    .with("done", step.done())
                    .with("planned_at", now)
                    .run(database);
        }
    }

    private static PlannedStep row(ResultSet row, int number) throws SQLException {
        return new PlannedStep(
                row.getString("rule"),
                row.getString("who"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("done"));
    }
}
