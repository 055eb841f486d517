package org.equityimpact.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes whoever guesses passwords wait ever longer, over all instances. An attempt counts as refused before the password is
 * looked at, so that many at once get no more attempts than one after the other.
 */
public final class RefusedSignIns {

    /** People mistype; programmes guess. */
    private static final int WITHOUT_WAITING = 4;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** Twice as long each time; beyond this, the longest wait is long reached. */
    private static final int MOST_DOUBLINGS = 12;

    private final JdbcClient database;
    private final Commits commits;
    private final InstantSource clock;

    RefusedSignIns(JdbcClient database, Commits commits, InstantSource clock) {
        this.database = database;
        this.commits = commits;
        this.clock = clock;
    }

    private record Row(int inARow, Instant lastAt) {}

    /** Begins an attempt; what is told instead is how long to wait before the next one. */
    public Optional<Duration> attempt(String nameHash) {
        return commits.ofLittle(() -> {
            var row = row(nameHash);
            var wait = row.map(this::wait).orElse(Duration.ZERO);
            if (wait.compareTo(Duration.ZERO) > 0) {
                return Optional.of(wait);
            }
            if (row.isEmpty()) {
                forgetOld();
                Insert.into("refused_sign_ins")
                        .with("name_hash", nameHash)
                        .with("in_a_row", 1)
                        .with("last_at", now())
                        .run(database);
            } else {
                database.sql(
                                "update refused_sign_ins set in_a_row = in_a_row + 1, last_at = :now where name_hash = :name")
                        .param("now", now())
                        .param("name", nameHash)
                        .update();
            }
            return Optional.<Duration>empty();
        });
    }

    /** Ends an attempt that was none of a guesser. */
    public void succeeded(String nameHash) {
        commits.ofLittle(() -> database.sql("delete from refused_sign_ins where name_hash = :name")
                .param("name", nameHash)
                .update());
    }

    /** Names that nobody tried for a day; programmes try many, and new ones come often enough to do this then. */
    private void forgetOld() {
        database.sql("delete from refused_sign_ins where last_at < :before")
                .param("before", now().minusDays(1))
                .update();
    }

    private Optional<Row> row(String nameHash) {
        return database.sql("select in_a_row, last_at from refused_sign_ins where name_hash = :name for update")
                .param("name", nameHash)
                .query((row, number) -> new Row(
                        row.getInt("in_a_row"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** A clock that was set back makes nobody wait longer than they would have. */
    private Duration wait(Row row) {
        int doublings = Math.min(row.inARow() - WITHOUT_WAITING - 1, MOST_DOUBLINGS);
        if (doublings < 0) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        var left = wait.minus(Duration.between(row.lastAt(), clock.instant()));
        return left.compareTo(wait) > 0 ? wait : left;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
