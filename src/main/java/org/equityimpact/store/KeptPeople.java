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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the people who may come in. Nobody is deleted: what they did stays theirs. */
public final class KeptPeople {

    private static final String SELECT = """
            select id, name, account, password, password_is_temporary, issuer, subject, roles, edition,
                added_at, signed_in_at, closed_at
            from people""";

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptRecord record;

    KeptPeople(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.record = record;
    }

    /** Adds somebody who signs in here, with a password to be changed; nothing where the account is taken. */
    public Optional<KeptPerson> add(String account, String name, Set<Role> roles, String passwordHash) {
        return commits.ofLittle(() -> {
            if (ofAccount(account).isPresent()) {
                return Optional.empty();
            }
            var id = row(name, roles)
                    .with("account", plain(account))
                    .with("password", passwordHash)
                    .with("password_is_temporary", true);
            return Optional.of(added(id));
        });
    }

    /** Somebody for whom an issuer vouches, as it tells of them now; they are added when they first come. */
    public KeptPerson vouchedFor(String issuer, String subject, String name, Set<Role> roles) {
        return commits.ofLittle(() -> {
            var known = database.sql(SELECT + " where issuer = :issuer and subject = :subject for update")
                    .param("issuer", issuer)
                    .param("subject", subject)
                    .query(KeptPeople::row)
                    .optional();
            if (known.isEmpty()) {
                var added = added(row(name, roles)
                        .with("issuer", issuer)
                        .with("subject", subject)
                        .with("password_is_temporary", false));
                record.note(Deed.PERSON_ADDED, vouchedFor(added.id(), roles));
                return added;
            }
            var before = known.get();
            if (!before.name().equals(name) || !before.roles().equals(roles)) {
                database.sql("update people set name = :name, roles = :roles where id = :id")
                        .param("name", name)
                        .param("roles", Role.codes(roles))
                        .param("id", before.id())
                        .update();
                record.note(Deed.PERSON_CHANGED, vouchedFor(before.id(), roles).and("what", "roles"));
            }
            return find(before.id()).orElseThrow();
        });
    }

    private static About vouchedFor(String person, Set<Role> roles) {
        return About.of("person", person).and("roles", Role.codes(roles)).and("by", "provider");
    }

    /** Whether an issuer has vouched for somebody before. */
    public boolean knows(String issuer, String subject) {
        return database.sql("select count(*) from people where issuer = :issuer and subject = :subject")
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Optional<KeptPerson> find(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> one("id", known));
    }

    public Optional<KeptPerson> ofAccount(String account) {
        return one("account", plain(account));
    }

    /** All, those who may come in first, by their names. */
    public List<KeptPerson> all() {
        return database.sql(SELECT + " order by case when closed_at is null then 0 else 1 end, lower(name), id")
                .query(KeptPeople::row)
                .list();
    }

    public boolean isEmpty() {
        return database.sql("select count(*) from people").query(Long.class).single() == 0;
    }

    public void signedIn(String id) {
        change("signed_in_at = :now", id, null);
    }

    /** Gives somebody other roles, which count at once. */
    public void giveRoles(String id, Set<Role> roles) {
        change("roles = :value", id, Role.codes(roles));
    }

    /** Sets the password of somebody themselves, and ends their other sessions. */
    public void setPassword(String id, String hash) {
        change("password = :value, password_is_temporary = false, edition = edition + 1", id, hash);
    }

    /** Sets a password to be changed, and ends all sessions of that person. */
    public void setTemporaryPassword(String id, String hash) {
        change("password = :value, password_is_temporary = true, edition = edition + 1", id, hash);
    }

    /** Keeps somebody out from now on. */
    public void close(String id) {
        change("closed_at = coalesce(closed_at, :now), edition = edition + 1", id, null);
    }

    /** Lets somebody in again. */
    public void reopen(String id) {
        change("closed_at = null", id, null);
    }

    /** How many may still come in who have a role; until the running transaction ends nobody else changes that. */
    public long openWith(Role role) {
        return database
                .sql(SELECT + " where closed_at is null order by id for update")
                .query(KeptPeople::row)
                .list()
                .stream()
                .filter(one -> one.roles().contains(role))
                .count();
    }

    private Insert row(String name, Set<Role> roles) {
        return Insert.into("people")
                .with("id", ids.next())
                .with("name", name)
                .with("roles", Role.codes(roles))
                .with("edition", 0)
                .with("added_at", now());
    }

    private KeptPerson added(Insert row) {
        row.run(database);
        return find(String.valueOf(row.value("id"))).orElseThrow();
    }

    private void change(String what, String id, @Nullable String value) {
        commits.ofLittle(() -> database.sql("update people set " + what + " where id = :id")
                .param("now", now())
                .param("value", value)
                .param("id", id)
                .update());
    }

    private Optional<KeptPerson> one(String column, String value) {
        return database.sql(SELECT + " where " + column + " = :value")
                .param("value", value)
                .query(KeptPeople::row)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static String plain(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<Role> roles(String codes) {
        return Arrays.stream(codes.split(","))
                .flatMap(code -> Role.named(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static KeptPerson row(ResultSet row, int number) throws SQLException {
        return new KeptPerson(
                row.getString("id"),
                row.getString("name"),
                row.getString("account"),
                row.getString("password"),
                row.getBoolean("password_is_temporary"),
                row.getString("issuer"),
                row.getString("subject"),
                roles(row.getString("roles")),
                row.getInt("edition"),
                instant(row, "added_at"),
                ScreeningRow.instant(row, "signed_in_at"),
                ScreeningRow.instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
