package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps rule sets that wait to be published, each submission by itself. */
public final class Candidates {

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;

    Candidates(JdbcClient database, Commits commits, Ids ids) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
    }

    public void add(Candidate candidate) {
        commits.of(() -> Insert.into("rule_set_candidates")
                .with("id", ids.next())
                .with("version", candidate.version())
                .with("submitted_at", candidate.submittedAt().atOffset(ZoneOffset.UTC))
                .with("who", candidate.by())
                .with("files", Packed.pack(candidate.files()))
                .with("report", candidate.report())
                .run(database));
    }

    /** What was submitted last as a version. */
    public Optional<Candidate> find(String version) {
        return database.sql("""
                        select version, submitted_at, who, files, report from rule_set_candidates
                        where version = :version order by id desc limit 1
                        """)
                .param("version", version)
                .query(Candidates::row)
                .optional();
    }

    private static Candidate row(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getString("version"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                Packed.unpack(row.getString("files")),
                row.getString("report"));
    }
}
