package org.equityimpact.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What keeping drafts promises on every database. */
abstract class DraftsContract {

    private static final Instant START = Instant.parse("2026-12-03T09:30:00Z");

    private Instant now = START;
    private KeptDrafts drafts;

    /** An empty database, in the directory if it needs one. */
    abstract DataSource open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        var source = open(directory);
        Flyway.configure().dataSource(source).load().migrate();
        var commits = new Commits(new TransactionTemplate(new DataSourceTransactionManager(source)));
        drafts = new KeptDrafts(JdbcClient.create(source), commits, new Ids(() -> now, new Random()), () -> now);
    }

    @Test
    void keepsWhatWasTypedAsItWasTyped() {
        var typed = "{\"title\":\"Clôse <b>\",\"reach\":{\"unitsTotal\":\"abc\"}}";

        var draft = drafts.add(typed, null);

        assertThat(drafts.find(draft.id())).hasValue(new KeptDraft(draft.id(), typed, null, START, START));
    }

    @Test
    void tellsWhenADraftLastChanged() {
        var draft = drafts.add("{}", null);
        now = START.plusSeconds(60);

        assertThat(drafts.change(draft.id(), typed -> "{\"title\":\"A\"}"))
                .hasValue(new KeptDraft(draft.id(), "{\"title\":\"A\"}", null, START, now));
    }

    @Test
    void takesADraftThatIsSavedUnchangedForUnchanged() {
        var draft = drafts.add("{}", null);
        now = START.plusSeconds(60);

        assertThat(drafts.change(draft.id(), typed -> typed)).hasValue(draft);
    }

    @Test
    void losesNothingThatSeveralSaveAtOnce() throws Exception {
        var id = drafts.add("", null).id();
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> save =
                    () -> drafts.change(id, typed -> typed + "x").isPresent();
            threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> save).toList());
        } finally {
            threads.shutdown();
        }

        assertThat(drafts.find(id).orElseThrow().proposal()).isEqualTo("x".repeat(24));
    }

    @Test
    void listsTheOneLastChangedFirst() {
        var first = drafts.add("{}", null);
        now = START.plusSeconds(1);
        var second = drafts.add("{}", null);
        assertThat(drafts.page(0, 1)).isEqualTo(new DraftPage(List.of(second), 0, 1, 2));
        now = START.plusSeconds(2);

        drafts.change(first.id(), typed -> "{\"title\":\"A\"}");

        assertThat(drafts.page(0, 20).items()).extracting(KeptDraft::id).containsExactly(first.id(), second.id());
    }

    @Test
    void knowsNothingOfADraftThatWasThrownAway() {
        var id = drafts.add("{}", null).id();

        assertThat(drafts.delete(id)).isTrue();

        assertThat(drafts.delete(id)).isFalse();
        assertThat(drafts.find(id)).isEmpty();
        assertThat(drafts.change(id, typed -> "{}")).isEmpty();
        assertThat(drafts.find("' or 1=1 --")).isEmpty();
    }
}
