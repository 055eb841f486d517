package org.equityimpact.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.equityimpact.Submitted.proposal;
import static org.equityimpact.assessment.Outcome.HOLD;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Break;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Entry;
import org.equityimpact.audit.Mark;
import org.equityimpact.audit.Sha256;
import org.equityimpact.audit.Who;
import org.equityimpact.people.Person;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What keeping the record promises on every database. */
abstract class RecordContract {

    private static final String RULES = "sha256:0123";

    private DataSource source;
    private TestStore store;
    private KeptRecord record;

    /** An empty database, in the directory if it needs one. */
    abstract DataSource open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        source = open(directory);
        store = TestStore.on(source);
        record = store.record();
        store.ruleSets().keep(RULES, new TreeMap<>());
    }

    @Test
    void beginsWithWhatThereWasBeforeIt() {
        Flyway.configure().dataSource(source).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(source).target("8").load().migrate();
        sql("insert into rule_sets (version, kept_at, files) values ('sha256:b', timestamp '2026-11-01 10:00:00', '')");

        TestStore.on(source).record().note(Deed.EXPORTED, About.of("id", 1));

        var first = record.after(0, 10).get(0);
        assertThat(first.deed()).isEqualTo("trail-begun");
        assertThat(first.who()).isEqualTo(Who.of(Person.SERVICE));
        assertThat(first.about().texts())
                .hasToString(
                        "{assessments=0, decisions=0, meetings=0, overrides=0, proposals=0, ruleSets=1, screenings=0}");
    }

    @Test
    void holdsWhoSubmittedWhatAndWhatCameOfIt() {
        var submitted = proposal().referredToAs("board-7");

        var stored = store.assessments().save(submitted.bytes(), submitted.read(), submitted.assessed(RULES, HOLD));

        var entries = record.after(1, 10);
        assertThat(entries).extracting(Entry::deed).containsExactly("proposal-submitted", "assessment-made");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.who().id()).isEqualTo("at-the-machine"));
        var proposal = entries.get(0).about().texts();
        assertThat(proposal)
                .containsEntry("version", "1")
                .containsEntry("sha256", Sha256.of(submitted.bytes()))
                .containsOnlyKeys("proposal", "sha256", "version");
        assertThat(entries.get(1).about())
                .isEqualTo(About.of("assessment", stored.id())
                        .and("proposal", proposal.get("proposal"))
                        .and("outcome", "HOLD")
                        .and("rulesVersion", RULES)
                        .and("sha256", Sha256.of(stored.json())));
    }

    @Test
    void holdsNothingOfADeedThatWasNotDone() {
        note(1);
        var before = record.last();
        var unkept = proposal().assessed("sha256:unknown", HOLD);

        assertThatThrownBy(() ->
                        store.assessments().save(proposal().bytes(), proposal().read(), unkept))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transaction(() -> {
                    note(2);
                    throw new IllegalStateException("the deed fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(record.last()).isEqualTo(before);
    }

    @Test
    void letsNoDeedBeDoneThatItCannotHold() {
        note(1);
        sql("insert into record_entries select 3, at, who_id, who_name, token, deed, about, previous, hash"
                + " from record_entries where number = 2");

        assertThatThrownBy(() -> store.assessments()
                        .save(proposal().bytes(), proposal().read(), proposal().assessed(RULES, HOLD)))
                .isInstanceOf(DataAccessException.class);

        assertThat(store.assessments().count()).isZero();
    }

    @Test
    void holdsAllOfOneTransactionTogetherInTheOrderOfTheDeeds() {
        transaction(() -> IntStream.range(0, 5).forEach(this::note));

        assertThat(record.after(1, 10))
                .extracting(entry -> entry.about().texts().get("id"))
                .containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void staysOneChainWithoutGapsWhenManyActAtOnce() throws Exception {
        var second = TestStore.on(source).record();

        atOnce(16, 20, i -> (i % 2 == 0 ? record : second).note(Deed.EXPORTED, About.of("id", i)));

        assertThat(record.after(0, 1000))
                .extracting(Entry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 321).boxed().toList());
        assertThat(breaks()).isEmpty();
    }

    @Test
    void canBeExaminedWhileItIsWritten() throws Exception {
        note(0);

        atOnce(4, 30, i -> {
            note(i);
            assertThat(breaks()).isEmpty();
        });
    }

    @Test
    void tellsWhatWasBentBehindItsBack() {
        IntStream.range(0, 9).forEach(this::note);
        var last = record.last();

        sql("update record_entries set who_name = 'Somebody else' where number = 4");
        sql("update record_entries set about = '{' where number = 5");
        sql("delete from record_entries where number = 7");

        assertThat(record.examine(List.of(last)).breaks())
                .extracting(Break::entry, Break::kind)
                .containsExactly(
                        tuple(4L, Break.Kind.CHANGED),
                        tuple(5L, Break.Kind.CHANGED),
                        tuple(7L, Break.Kind.ONE_MISSING));
    }

    @Test
    void tellsThatItsEndWasCutOff() {
        IntStream.range(0, 9).forEach(this::note);
        var noted = record.last();

        sql("delete from record_entries where number > 8");
        assertThat(breaks())
                .containsExactly("entry 10 was noted earlier, and the record ends with entry 8: its end was cut off");

        sql("update record_head set number = 8, hash = (select hash from record_entries where number = 8)");
        assertThat(breaks()).isEmpty();
        assertThat(record.examine(List.of(noted)).isIntact()).isFalse();
    }

    @Test
    void tellsThatAnEntryWasPutAtItsEnd() {
        note(0);
        sql("insert into record_entries select 3, at, who_id, who_name, token, deed, about, hash, hash"
                + " from record_entries where number = 2");

        assertThat(breaks()).hasSize(2).contains("the record was kept as ending with entry 2, and ends with entry 3");
    }

    @Test
    void isListedFromItsEndByDeedPersonAndDay() {
        record.note(Person.of("p1", "Ana López", Set.of()), Deed.SIGNED_IN, About.NOTHING);
        note(0);

        assertThat(list("exported", null, null)).containsExactly(3L);
        assertThat(list(null, "ANA L", null)).containsExactly(2L);
        assertThat(list(null, "p1", null)).containsExactly(2L);
        assertThat(list(null, "%", null)).isEmpty();
        assertThat(list(null, null, LocalDate.parse("2026-11-21"))).containsExactly(3L, 2L, 1L);
        assertThat(list(null, null, LocalDate.parse("2026-11-22"))).isEmpty();
    }

    @Test
    void isReadInOrderFromAnyPlace() {
        IntStream.range(0, 5).forEach(this::note);

        assertThat(record.after(2, 3)).extracting(Entry::number).containsExactly(3L, 4L, 5L);
        assertThat(record.last()).isEqualTo(record.after(5, 1).get(0).mark());
        assertThat(TestStore.on(source).record().last()).isNotEqualTo(Mark.START);
    }

    void note(int id) {
        record.note(Deed.EXPORTED, About.of("id", id));
    }

    List<String> breaks() {
        return record.examine(List.of()).breaks().stream().map(Break::words).toList();
    }

    void sql(String sql) {
        JdbcClient.create(source).sql(sql).update();
    }

    private List<Long> list(@Nullable String deed, @Nullable String person, @Nullable LocalDate day) {
        return record.page(new RecordQuery(deed, person, day, 0, 20)).items().stream()
                .map(Entry::number)
                .toList();
    }

    private void transaction(Runnable work) {
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> work.run());
    }

    interface Act {
        void of(int number);
    }

    static void atOnce(int threads, int each, Act act) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Integer> work = () -> {
                IntStream.range(0, each).forEach(act::of);
                return each;
            };
            for (var done : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> work).toList())) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
