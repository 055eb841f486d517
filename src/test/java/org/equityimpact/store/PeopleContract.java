package org.equityimpact.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.equityimpact.people.Person;
import org.equityimpact.people.Right;
import org.equityimpact.people.Role;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What keeping people, their tokens and refused sign-ins promises on every database. */
abstract class PeopleContract {

    private static final Instant START = Instant.parse("2026-12-03T09:30:00Z");

    private Instant now = START;
    private KeptPeople people;
    private KeptTokens tokens;
    private RefusedSignIns refused;

    /** An empty database, in the directory if it needs one. */
    abstract DataSource open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        var source = open(directory);
        Flyway.configure().dataSource(source).load().migrate();
        var database = JdbcClient.create(source);
        var commits = new Commits(new TransactionTemplate(new DataSourceTransactionManager(source)));
        var ids = new Ids(() -> now, new Random(1));
        var record = new KeptRecord(
                database, commits, new RecordEnd(new JdbcTemplate(source), () -> now), () -> Person.SERVICE);
        people = new KeptPeople(database, commits, ids, () -> now, record);
        tokens = new KeptTokens(database, commits, ids, () -> now);
        refused = new RefusedSignIns(database, commits, () -> now);
    }

    @Test
    void anAccountIsKnownHoweverItIsCapitalised() {
        var ana = people.add(" Ana.Lopez", "Ana López", Set.of(Role.ANALYST, Role.REVIEWER), "hash")
                .orElseThrow();

        assertThat(people.ofAccount("ANA.lopez ")).hasValue(ana);
        assertThat(ana)
                .isEqualTo(new KeptPerson(
                        ana.id(),
                        "Ana López",
                        "ana.lopez",
                        "hash",
                        true,
                        null,
                        null,
                        Set.of(Role.ANALYST, Role.REVIEWER),
                        0,
                        START,
                        null,
                        null));
        assertThat(people.add("ana.lopez", "Another", Set.of(Role.CABINET), "hash"))
                .isEmpty();
    }

    @Test
    void aTemporaryPasswordIsGoodForTheAccountAlone() {
        var ana = people.add("ana", "Ana", Set.of(Role.ANALYST), "hash").orElseThrow();
        assertThat(ana.person().rights()).containsExactly(Right.OWN_ACCOUNT);

        people.setPassword(ana.id(), "another");

        assertThat(people.find(ana.id()).orElseThrow().person().rights()).isEqualTo(Role.ANALYST.rights());
    }

    @Test
    void whatEndsSessionsMakesANewEdition() {
        String id = people.add("ana", "Ana", Set.of(Role.ANALYST), "hash")
                .orElseThrow()
                .id();

        people.giveRoles(id, Set.of(Role.CABINET));
        assertThat(people.find(id).orElseThrow().edition()).isZero();
        people.setTemporaryPassword(id, "another");
        assertThat(people.find(id).orElseThrow().edition()).isOne();
        people.close(id);
        assertThat(people.find(id).orElseThrow().edition()).isEqualTo(2);
        people.reopen(id);
        assertThat(people.find(id).orElseThrow().isClosed()).isFalse();
    }

    @Test
    void aProviderTellsOfSomebodyAnewEachTime() {
        var first = people.vouchedFor("https://login.example", "42", "Ana", Set.of(Role.ANALYST));

        var again = people.vouchedFor("https://login.example", "42", "Ana López", Set.of(Role.CABINET));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.name()).isEqualTo("Ana López");
        assertThat(again.roles()).containsExactly(Role.CABINET);
        assertThat(people.vouchedFor("https://other.example", "42", "Ana", Set.of(Role.ANALYST))
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void administratorsWhoMayComeInAreCounted() {
        var ana = people.add("ana", "Ana", Set.of(Role.ADMINISTRATOR), "hash").orElseThrow();
        people.add("ben", "Ben", Set.of(Role.ADMINISTRATOR), "hash");
        people.close(ana.id());

        assertThat(people.openWith(Role.ADMINISTRATOR)).isOne();
    }

    @Test
    void aTokenCountsUntilItRunsOutOrIsRevokedByItsOwner() {
        String ana = people.add("ana", "Ana", Set.of(Role.ANALYST), "hash")
                .orElseThrow()
                .id();
        String ben = people.add("ben", "Ben", Set.of(Role.ANALYST), "hash")
                .orElseThrow()
                .id();
        var token = tokens.add(ana, "Export", "hash", Set.of(Right.READ, Right.SUBMIT), START.plusSeconds(60));

        assertThat(tokens.of(ana)).containsExactly(token);
        assertThat(token.countsAt(START.plusSeconds(59))).isTrue();
        assertThat(token.countsAt(START.plusSeconds(60))).isFalse();
        assertThat(tokens.revoke(token.id(), ben)).isFalse();
        assertThat(tokens.revoke(token.id(), ana)).isTrue();
        assertThat(tokens.revoke(token.id(), ana)).isFalse();
        assertThat(tokens.find(token.id()).orElseThrow().countsAt(START)).isFalse();
    }

    @Test
    void theUseOfATokenIsNotedToTheHour() {
        String ana = people.add("ana", "Ana", Set.of(Role.ANALYST), "hash")
                .orElseThrow()
                .id();
        var token = tokens.add(ana, "Export", "hash", Set.of(Right.READ), START.plusSeconds(60));

        tokens.used(token);

        assertThat(tokens.find(token.id()).orElseThrow().usedAt()).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
    }

    @Test
    void whoGuessesOneAfterTheOtherWaitsEverLonger() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(refused.attempt("name")).isEmpty();
        }

        assertThat(refused.attempt("name")).hasValue(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(refused.attempt("name")).isEmpty();
        assertThat(refused.attempt("name")).hasValue(Duration.ofSeconds(2));
        for (int guess = 0; guess < 20; guess++) {
            now = now.plus(Duration.ofMinutes(15));
            assertThat(refused.attempt("name")).isEmpty();
        }
        assertThat(refused.attempt("name")).hasValue(Duration.ofMinutes(15));
        assertThat(refused.attempt("another name")).isEmpty();
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() {
        for (int guess = 0; guess < 5; guess++) {
            refused.attempt("name");
        }
        now = now.minus(Duration.ofDays(1));

        assertThat(refused.attempt("name")).hasValue(Duration.ofSeconds(1));
    }

    @Test
    void whoWasRightBeginsAnew() {
        for (int guess = 0; guess < 5; guess++) {
            refused.attempt("name");
        }

        refused.succeeded("name");

        assertThat(refused.attempt("name")).isEmpty();
    }

    @Test
    void whoGuessesManyAtOnceGetsNoMoreThanOneAfterTheOther() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<Duration>> guess = () -> refused.attempt("name");
            var answers = threads.invokeAll(
                    IntStream.range(0, 24).mapToObj(i -> guess).toList());
            long taken = 0;
            for (var answer : answers) {
                taken += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(5);
        } finally {
            threads.shutdown();
        }
    }
}
