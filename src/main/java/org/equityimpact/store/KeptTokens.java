package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.people.Right;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps personal tokens by their hashes. One that is revoked stays, and counts no more. */
public final class KeptTokens {

    private static final String SELECT =
            "select id, person, purpose, hash, rights, made_at, expires_at, used_at, revoked_at from tokens";

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;

    KeptTokens(JdbcClient database, Commits commits, Ids ids, InstantSource clock) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
    }

    public KeptToken add(String person, String purpose, String hash, Set<Right> rights, Instant expiresAt) {
        var id = ids.next();
        commits.of(() -> Insert.into("tokens")
                .with("id", id)
                .with("person", person)
                .with("purpose", purpose)
                .with("hash", hash)
                .with("rights", rights.stream().sorted().map(Right::name).collect(Collectors.joining(",")))
                .with("made_at", now())
                .with("expires_at", expiresAt.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .run(database));
        return find(id).orElseThrow();
    }

    public Optional<KeptToken> find(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(SELECT + " where id = :id")
                .param("id", known)
                .query(KeptTokens::row)
                .optional());
    }

    /** Those of a person, the newest first. */
    public List<KeptToken> of(String person) {
        return database.sql(SELECT + " where person = :person order by id desc")
                .param("person", person)
                .query(KeptTokens::row)
                .list();
    }

    /** Takes a token of a person back; whether there was one that was not taken back before. */
    public boolean revoke(String id, String person) {
        return commits.ofLittle(() -> database.sql("""
                                update tokens set revoked_at = :now
                                where id = :id and person = :person and revoked_at is null
                                """)
                        .param("now", now())
                        .param("id", id)
                        .param("person", person)
                        .update())
                > 0;
    }

    /** Notes that a token was used, once an hour at most: who calls often would otherwise write often. */
    public void used(KeptToken token) {
        var hour = now().truncatedTo(ChronoUnit.HOURS);
        if (token.usedAt() == null || token.usedAt().isBefore(hour.toInstant())) {
            commits.ofLittle(() -> database.sql("update tokens set used_at = :hour where id = :id")
                    .param("hour", hour)
                    .param("id", token.id())
                    .update());
        }
    }

    /** Takes all tokens of a person back that count. */
    public int revokeAll(String person) {
        return commits.ofLittle(
                () -> database.sql("update tokens set revoked_at = :now where person = :person and revoked_at is null")
                        .param("now", now())
                        .param("person", person)
                        .update());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static Set<Right> rights(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Right::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }

    private static KeptToken row(ResultSet row, int number) throws SQLException {
        return new KeptToken(
                row.getString("id"),
                row.getString("person"),
                row.getString("purpose"),
                row.getString("hash"),
                rights(row.getString("rights")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                ScreeningRow.instant(row, "used_at"),
                ScreeningRow.instant(row, "revoked_at"));
    }
}
