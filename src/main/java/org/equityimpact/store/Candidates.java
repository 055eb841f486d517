package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps rule sets that wait to be published, each submission by itself. */
public final class Candidates {

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final KeptRecord record;

    Candidates(JdbcClient database, Commits commits, Ids ids, KeptRecord record) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.record = record;
    }

    public void add(Candidate candidate) {
        commits.of(() -> {
            var id = ids.next();
            record.note(Deed.CANDIDATE_SUBMITTED, About.of("candidate", id).and("rulesVersion", candidate.version()));
            return insert(id, candidate);
        });
    }

    private int insert(String id, Candidate candidate) {
        return Insert.into("rule_set_candidates")
                .with("id", id)
                .with("version", candidate.version())
                .with("submitted_at", candidate.submittedAt().atOffset(ZoneOffset.UTC))
                .with("who", candidate.by())
                .with("files", Packed.pack(candidate.files()))
                .with("report", candidate.report())
                .run(database);
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
