package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Outcome;
import org.springframework.jdbc.core.RowMapper;

/** Reads what a list shows from a row of assessments. */
final class SummaryRow implements RowMapper<AssessmentSummary> {

    static final String COLUMNS = """
            id, reference, version, title, organisation, assessed_at, rules_version, as_of, depth, outcome,
            confirmed, possible, completeness, confidence
            """;

    @Override
    public AssessmentSummary mapRow(ResultSet row, int number) throws SQLException {
        return new AssessmentSummary(
                row.getString("id"),
                row.getString("reference"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("organisation"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
                row.getString("rules_version"),
                row.getObject("as_of", LocalDate.class),
                row.getString("depth"),
                Outcome.valueOf(row.getString("outcome")),
                new Concern(row.getBigDecimal("confirmed"), row.getBigDecimal("possible")),
                row.getBigDecimal("completeness"),
                row.getString("confidence"));
    }
}
