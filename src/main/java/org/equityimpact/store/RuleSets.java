package org.equityimpact.store;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps every rule set that an assessment was made under, once, so that the result can be had again. */
public final class RuleSets {

    private final JdbcClient database;
    private final Commits commits;
    private final InstantSource clock;

    RuleSets(JdbcClient database, Commits commits, InstantSource clock) {
        this.database = database;
        this.commits = commits;
        this.clock = clock;
    }

    /** Keeps the packed files of a version; one that is kept already stays as it is. */
    public void keep(String version, byte[] files) {
        commits.of(() -> isKept(version) ? 0 : insert(version, files));
    }

    /** The packed files of a version. */
    public Optional<byte[]> find(String version) {
        return database.sql("select files from rule_sets where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode);
    }

    private boolean isKept(String version) {
        return database.sql("select count(*) from rule_sets where version = :version")
                        .param("version", version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private int insert(String version, byte[] files) {
        return Insert.into("rule_sets")
                .with("version", version)
                .with("kept_at", clock.instant().atOffset(ZoneOffset.UTC))
                .with("files", Base64.getEncoder().encodeToString(files))
                .run(database);
    }
}
