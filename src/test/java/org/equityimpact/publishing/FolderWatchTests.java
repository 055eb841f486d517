package org.equityimpact.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch waits until the folder is quiet; time passes only when a test says so. */
class FolderWatchTests {

    private static final Duration HALF = FolderWatch.QUIET.dividedBy(2);

    private Path directory;
    private Path current;
    private Office office;
    private LiveRules rules;
    private FolderWatch watch;
    private Instant now = Instant.parse("2026-11-21T09:30:00Z");

    @BeforeEach
    void startOnALink(@TempDir Path temporary) throws Exception {
        directory = temporary;
        var first = RulesOnDisk.ofTenRules(directory.resolve("release-1"));
        current = Files.createSymbolicLink(directory.resolve("current"), first.path());
        office = Office.on(first, current, directory);
        rules = office.start();
        watch = new FolderWatch(rules, true, () -> now);
        look();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEditGoesLiveOnceTheFolderIsQuiet() {
        String before = inForce();
        office.folder.mediumCounts(9);

        look();
        look();
        assertThat(inForce()).isEqualTo(before);
        look();
        assertThat(inForce()).isEqualTo(office.folder.version());
    }

    @Test
    void anotherFileThatIsWrittenMeanwhileStartsTheWaitAgain() {
        String before = inForce();
        office.folder.mediumCounts(9);
        look();
        look();
        office.folder.edited("policy/cuts.csv", "serious-for-revise,3", "serious-for-revise,4");

        look();
        look();
        assertThat(inForce()).isEqualTo(before);
        look();
        assertThat(inForce()).isEqualTo(office.folder.version());
        assertThat(office.history().page(0, 20).total()).isEqualTo(2);
    }

    @Test
    void anEditThatIsTakenBackBeforeIsNone() {
        String before = inForce();
        office.folder.mediumCounts(9);
        look();
        office.folder.mediumCounts(5);
        lookUntilQuiet();

        assertThat(inForce()).isEqualTo(before);
        assertThat(office.history().page(0, 20).total()).isEqualTo(1);
    }

    @Test
    void aFileSavedByRenamingIsAnEdit() throws Exception {
        Path file = office.folder.path().resolve("policy/severities.csv");
        Path saved = Files.writeString(
                directory.resolve("saved"), Files.readString(file).replaceFirst("medium,\\d", "medium,9"));
        Files.move(saved, file, StandardCopyOption.ATOMIC_MOVE);

        lookUntilQuiet();

        assertThat(inForce()).isEqualTo(office.folder.version());
    }

    @Test
    void whatEditorsLeaveBesideAFileIsNoEdit() {
        office.folder
                .write("policy/.~lock.cuts.csv#", "Ana")
                .write("purpose/.a.dslr.swp", "x")
                .write("README.md", "x");
        look();

        assertThat(rules.unseenEdit()).isNull();
    }

    @Test
    void aLinkThatIsTurnedToAnotherReleaseIsAnEdit() throws Exception {
        var second = RulesOnDisk.ofTenRules(directory.resolve("release-2")).mediumCounts(9);
        turnTo(second.path());

        lookUntilQuiet();

        assertThat(inForce()).isEqualTo(second.version());
    }

    @Test
    void aFolderThatIsGoneForAWhileLeavesTheRulesServing() throws Exception {
        String before = inForce();
        Path elsewhere = Files.move(office.folder.path(), directory.resolve("elsewhere"));
        lookUntilQuiet();
        assertThat(inForce()).isEqualTo(before);
        assertThat(rules.situation().folder().problems()).hasSize(1);

        Files.move(elsewhere, office.folder.path());
        lookUntilQuiet();
        assertThat(inForce()).isEqualTo(before);
        assertThat(rules.situation().folder().problems()).isEmpty();
    }

    @Test
    void anInstanceTakesOverWhatAnotherBroughtIntoForce() throws Exception {
        String before = inForce();
        var other = office.start();
        office.folder.mediumCounts(9);
        other.reload(Motive.NOBODY);
        String after = office.folder.version();
        other.goBack(before, Motive.NOBODY);
        other.goBack(after, new Motive("Ana", "better"));

        new FolderWatch(rules, false, () -> now).run();

        assertThat(inForce()).isEqualTo(after);
        assertThat(rules.situation().live().by()).isEqualTo("Ana");
    }

    private void turnTo(Path release) throws IOException {
        Path next = Files.createSymbolicLink(directory.resolve("next"), release);
        Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
    }

    private void look() {
        watch.run();
        now = now.plus(HALF);
    }

    private void lookUntilQuiet() {
        for (int i = 0; i < 4; i++) {
            look();
        }
    }

    private String inForce() {
        return rules.inForce().get().version();
    }
}
