package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.equityimpact.store.WorkingCopy.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised of working copies on every database. */
abstract class WorkingCopiesContract {

    private static final String BASE = "sha256:0123";
    private static final SortedMap<String, byte[]> BASE_FILES =
            files(Map.of("purpose/a.dslr", "a", "purpose/b.dslr", "b"));

    private WorkingCopies copies;

    abstract DataSource open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        var store = TestStore.on(open(directory));
        store.ruleSets().keep(BASE, BASE_FILES);
        copies = store.workingCopies();
    }

    @Test
    void startWithoutAnyChange() {
        var copy = copies.start("new cuts", "Ana", BASE);

        assertThat(copy.changesNothing()).isTrue();
        assertThat(copy.purpose()).isEqualTo("new cuts");
        assertThat(copy.on(BASE_FILES)).containsOnlyKeys("purpose/a.dslr", "purpose/b.dslr");
    }

    @Test
    void keepOnlyWhatDiffersFromTheirBase() {
        var copy = copies.start("new cuts", "Ana", BASE);

        copies.keep(copy.holding(files(Map.of("purpose/a.dslr", "a", "purpose/c.dslr", "<c>")), BASE_FILES));

        var kept = copies.find(copy.id()).orElseThrow();
        assertThat(kept.changed()).containsOnlyKeys("purpose/c.dslr");
        assertThat(kept.changed().get("purpose/c.dslr")).asString(UTF_8).isEqualTo("<c>");
        assertThat(kept.removed()).containsExactly("purpose/b.dslr");
        assertThat(kept.on(BASE_FILES)).containsOnlyKeys("purpose/a.dslr", "purpose/c.dslr");
    }

    @Test
    void areNotWrittenOverByWhoHasNotSeenTheLastChange() {
        var seen = copies.start("new cuts", "Ana", BASE);
        assertThat(copies.keep(seen.holding(files(Map.of("purpose/a.dslr", "first")), BASE_FILES)))
                .isTrue();

        assertThat(copies.keep(seen.holding(files(Map.of("purpose/a.dslr", "second")), BASE_FILES)))
                .isFalse();

        assertThat(copies.find(seen.id()).orElseThrow().changed().get("purpose/a.dslr"))
                .asString(UTF_8)
                .isEqualTo("first");
    }

    @Test
    void areListedByWhatBecameOfThem() {
        var one = copies.start("one", "Ana", BASE);
        var two = copies.start("two", "Ben", BASE);
        var three = copies.start("three", "Ana", BASE);
        copies.keep(one.publishedAs("sha256:4567"));
        copies.keep(two.discarded());

        assertThat(copies.in(State.OPEN, 10)).extracting(WorkingCopy::id).containsExactly(three.id());
        assertThat(copies.in(State.PUBLISHED, 10))
                .extracting(WorkingCopy::published)
                .containsExactly("sha256:4567");
        assertThat(copies.in(State.DISCARDED, 10))
                .extracting(WorkingCopy::purpose)
                .containsExactly("two");
        assertThat(copies.find("' or 1=1 --")).isEmpty();
    }

    private static SortedMap<String, byte[]> files(Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        return files;
    }
}
