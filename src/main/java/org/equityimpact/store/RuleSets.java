package org.equityimpact.store;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
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

    /** Keeps the files of a version, by their paths; a version that is kept already stays as it is. */
    public void keep(String version, SortedMap<String, byte[]> files) {
        commits.of(() -> isKept(version) ? 0 : insert(version, files));
    }

    /** Keeps a rule set with its signature; one that was kept already stays as it is but for a newer signature. */
    public void keep(KeptRules rules) {
        commits.of(() -> {
            int inserted = isKept(rules.version()) ? 0 : insert(rules.version(), rules.files());
            return rules.signature() == null ? inserted : sign(rules.version(), rules.signature());
        });
    }

    /** The files of a version, by their paths. */
    public Optional<SortedMap<String, byte[]>> find(String version) {
        return database.sql("select files from rule_sets where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(Packed::unpack);
    }

    /** A rule set with its signature. */
    public Optional<KeptRules> kept(String version) {
        return database.sql("select version, files, signature from rule_sets where version = :version")
                .param("version", version)
                .query((row, number) -> new KeptRules(
                        row.getString("version"), Packed.unpack(row.getString("files")), row.getString("signature")))
                .optional();
    }

    private int sign(String version, String signature) {
        return database.sql("update rule_sets set signature = :signature where version = :version")
                .param("signature", signature)
                .param("version", version)
                .update();
    }

    private boolean isKept(String version) {
        return database.sql("select count(*) from rule_sets where version = :version")
                        .param("version", version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private int insert(String version, SortedMap<String, byte[]> files) {
        return Insert.into("rule_sets")
                .with("version", version)
                .with("kept_at", clock.instant().atOffset(ZoneOffset.UTC))
                .with("files", Packed.pack(files))
                .run(database);
    }
}
