package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that what is submitted again under its key is kept once, and answered alike for as long as it is kept. */
public final class KeyedSubmissions {

    private final JdbcClient database;
    private final Commits commits;
    private final InstantSource clock;

    KeyedSubmissions(JdbcClient database, Commits commits, InstantSource clock) {
        this.database = database;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * What was answered to a submission under this key.
     *
     * @throws KeyReused where the key came with something else
     */
    public Optional<StoredAssessment> answered(SubmissionKey key) {
        return database.sql("""
                        select k.print, a.id, a.version, a.result
                        from keyed_submissions k join assessments a on k.assessment = a.id
                        where k.caller = :caller and k.given_key = :key
                        """)
                .param("caller", key.caller())
                .param("key", key.given())
                .query((row, number) -> new Answered(
                        row.getString("print"),
                        new StoredAssessment(
                                row.getString("id"),
                                row.getInt("version"),
                                row.getString("result").getBytes(UTF_8))))
                .optional()
                .map(answered -> answered.to(key));
    }

    /** Keeps a submission together with its key, all or nothing; where another was first under the key, its answer stands. */
    public StoredAssessment once(SubmissionKey key, Supplier<StoredAssessment> submission) {
        return commits.of(() -> answered(key).orElseGet(() -> added(key, submission.get())));
    }

    private StoredAssessment added(SubmissionKey key, StoredAssessment stored) {
        Insert.into("keyed_submissions")
                .with("caller", key.caller())
                .with("given_key", key.given())
                .with("print", key.print())
                .with("assessment", stored.id())
                .with("answered_at", clock.instant().atOffset(ZoneOffset.UTC))
                .run(database);
        return stored;
    }

    private record Answered(String print, StoredAssessment stored) {

        StoredAssessment to(SubmissionKey key) {
            if (!print.equals(key.print())) {
                throw new KeyReused(key);
            }
            return stored;
        }
    }
}
