package org.equityimpact.store;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

    /** Keeps a rule set; one that was kept already stays as it is but for a newer signature and newer cases. */
    public void keep(KeptRules rules) {
        commits.of(() -> {
            int kept = isKept(rules.version()) ? 0 : insert(rules.version(), rules.files());
            kept += rules.signature() == null ? 0 : set("signature", rules.signature(), rules.version());
            return kept + (rules.cases().isEmpty() ? 0 : set("cases", Packed.pack(rules.cases()), rules.version()));
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

    /** A rule set with its signature and its cases. */
    public Optional<KeptRules> kept(String version) {
        return database.sql("select version, files, signature, cases from rule_sets where version = :version")
                .param("version", version)
                .query((row, number) -> new KeptRules(
                        row.getString("version"),
                        Packed.unpack(row.getString("files")),
                        row.getString("signature"),
                        cases(row.getString("cases"))))
                .optional();
    }

    private static SortedMap<String, byte[]> cases(@Nullable String packed) {
        return packed == null ? new TreeMap<>() : Packed.unpack(packed);
    }

    private int set(String column, String value, String version) {
        return database.sql("update rule_sets set " + column + " = :value where version = :version")
                .param("value", value)
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
