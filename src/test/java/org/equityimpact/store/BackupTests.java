package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equityimpact.Submitted.proposal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.equityimpact.assessment.Outcome;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class BackupTests {

    private final Path directory;
    private final List<HikariDataSource> open = new ArrayList<>();
    private DataSource store;

    BackupTests(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeEach
    void fillAStore() throws SQLException {
        store = h2("store");
        flyway(store).load().migrate();
        FilledStore.fill(store, 7);
    }

    @AfterEach
    void close() {
        open.forEach(HikariDataSource::close);
    }

    @Test
    void holdsEveryTableButLocksSessionsAndFlywaysOwn() throws Exception {
        var tables = new TreeSet<>(JdbcClient.create(store)
                .sql("select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list());
        assertThat(tables).contains("flyway_schema_history", "shedlock", "assessments");
        tables.removeAll(List.of("flyway_schema_history", "shedlock", "spring_session", "spring_session_attributes"));

        var manifest = backup(store, "a.zip");

        assertThat(manifest.tables()).extracting(BackupManifest.Table::name).containsExactlyElementsOf(tables);
        assertThat(manifest.tables())
                .allSatisfy(table -> assertThat(table.rows()).isPositive());
    }

    @Test
    void movesFromOneDatabaseToTheOtherAndBackAsItWas() throws Exception {
        var first = backup(store, "first.zip");
        var postgres = SharedPostgres.empty();

        restore("first.zip", postgres);
        assertThat(backup(postgres, "second.zip").tables()).isEqualTo(first.tables());

        var back = h2("back");
        restore("second.zip", back);
        assertThat(backup(back, "third.zip").tables()).isEqualTo(first.tables());
    }

    @Test
    void isOfOneMomentWhileOthersGoOnStoring() throws Exception {
        var busy = h2("busy");
        var writing = TestStore.on(busy);
        writing.ruleSets().keep("sha256:0123", new TreeMap<>(Map.of("rule", new byte[] {1})));
        var keyed = new KeyedSubmissions(JdbcClient.create(busy), commits(busy), TestStore.CLOCK);
        var stop = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int thread = 0; thread < 2; thread++) {
                int of = thread;
                threads.execute(() -> {
                    for (int number = 0; !stop.get(); number++) {
                        keyed.once(new SubmissionKey("c" + of, "k" + number, "p"), () -> writing.assessments()
                                .save(
                                        proposal().bytes(),
                                        proposal().read(),
                                        proposal().assessed("sha256:0123", Outcome.HOLD)));
                    }
                });
            }
            for (int time = 0; time < 5; time++) {
                var manifest = backup(busy, "busy" + time + ".zip");
                assertThat(rows(manifest, "proposals"))
                        .isEqualTo(rows(manifest, "assessments"))
                        .isEqualTo(rows(manifest, "keyed_submissions"));
            }
        } finally {
            stop.set(true);
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
        restore("busy4.zip", h2("restored"));
    }

    @Test
    void ofAnOlderReleaseIsBroughtUpToDate() throws Exception {
        var old = h2("old");
        flyway(old).target("7").load().migrate();
        FilledStore.fill(old, 8);
        var manifest = backup(old, "old.zip");
        assertThat(manifest.schema()).isEqualTo("7");

        var restored = h2("restored");
        restore("old.zip", restored);

        var again = backup(restored, "again.zip");
        assertThat(again.schema()).isEqualTo(backup(store, "new.zip").schema());
        assertThat(rows(again, "planned_steps")).isEqualTo(rows(manifest, "planned_steps"));
        assertThat(rows(again, "working_copies")).isZero();
    }

    @Test
    void isRestoredWhereARestoreWasKilledBeforeItFilledAnything() throws Exception {
        var first = backup(store, "first.zip");
        var bare = h2("bare");
        flyway(bare).load().migrate();

        restore("first.zip", bare);

        assertThat(backup(bare, "again.zip").tables()).isEqualTo(first.tables());
    }

    @Test
    void isNotRestoredOverAStore() throws Exception {
        backup(store, "a.zip");
        var before = backup(store, "before.zip");

        assertThatThrownBy(() -> restore("a.zip", store))
                .isInstanceOf(UnusableBackup.class)
                .hasMessage(
                        "There is a store already; a backup is restored into a directory or database that holds none.");
        assertThat(backup(store, "after.zip").tables()).isEqualTo(before.tables());
    }

    @Test
    void isRefusedWhereItIsNotWhatItsManifestTells() throws Exception {
        backup(store, "a.zip");

        altered("a.zip", "changed.zip", "tables/drafts.ndjson", text -> text.replaceFirst("a-", "b-"));
        altered("a.zip", "short.zip", "tables/drafts.ndjson", text -> text.substring(text.indexOf('\n') + 1));
        for (String file : List.of("changed.zip", "short.zip")) {
            assertRefused(
                    file,
                    "The backup is damaged, or was changed: tables/drafts.ndjson is not what its manifest tells.");
        }
        altered(
                "a.zip",
                "newer.zip",
                "manifest.json",
                text -> text.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""));
        assertRefused("newer.zip", "A newer release made the backup (its store has the form 999, this release knows");
        altered("a.zip", "format.zip", "manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2"));
        assertRefused("format.zip", "The backup has the format 2, and this release knows 1;");
        Files.write(directory.resolve("cut.zip"), Arrays.copyOf(Files.readAllBytes(directory.resolve("a.zip")), 5000));
        assertRefused("cut.zip", directory.resolve("cut.zip") + " is no backup, or one that broke off:");
        assertRefused("none.zip", "There is no file " + directory.resolve("none.zip"));
    }

    @Test
    void leavesNothingBehindWhereItCannotBeRestoredWhole() throws Exception {
        var other = h2("other");
        flyway(other).target("7").load().migrate();
        backup(other, "other.zip");
        altered(
                "other.zip",
                "mixed.zip",
                "manifest.json",
                text -> text.replace("\"schema\" : \"7\"", "\"schema\" : \"8\""));
        var target = h2("target");

        assertThatThrownBy(() -> restore("mixed.zip", target))
                .isInstanceOf(UnusableBackup.class)
                .hasMessageStartingWith("The backup holds the tables ");

        restore("other.zip", target);
    }

    private void assertRefused(String file, String message) throws Exception {
        var target = h2("refused-" + file);
        assertThatThrownBy(() -> restore(file, target))
                .isInstanceOf(UnusableBackup.class)
                .hasMessageStartingWith(message);
        assertThat(flyway(target).load().info().current()).isNull();
    }

    private BackupManifest backup(DataSource source, String file) throws IOException {
        try (OutputStream out = Files.newOutputStream(directory.resolve(file))) {
            return new Backup(source, TestStore.CLOCK).write(out);
        }
    }

    private void restore(String file, DataSource source) throws Exception {
        new Restoring(source, flyway(source).load()).from(directory.resolve(file));
    }

    private static long rows(BackupManifest manifest, String table) {
        return manifest.tables().stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private void altered(String from, String to, String entry, UnaryOperator<String> change) throws IOException {
        try (var zip = new ZipFile(directory.resolve(from).toFile());
                var out = new ZipOutputStream(Files.newOutputStream(directory.resolve(to)))) {
            for (ZipEntry one : Collections.list(zip.entries())) {
                var text = new String(zip.getInputStream(one).readAllBytes(), UTF_8);
                out.putNextEntry(new ZipEntry(one.getName()));
                out.write((one.getName().equals(entry) ? change.apply(text) : text).getBytes(UTF_8));
            }
        }
    }

    private HikariDataSource h2(String name) {
        var source = H2StoreTests.source(directory.resolve(name));
        open.add(source);
        return source;
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure().dataSource(source);
    }

    private static Commits commits(DataSource source) {
        return new Commits(new TransactionTemplate(new DataSourceTransactionManager(source)));
    }
}
