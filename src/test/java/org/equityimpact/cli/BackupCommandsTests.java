package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.equityimpact.store.OpenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTests {

    private final Path directory;
    private final Path file;

    BackupCommandsTests(@TempDir Path directory) {
        this.directory = directory;
        this.file = directory.resolve("backup.zip");
    }

    @Test
    void carryAStoreOver() throws Exception {
        OpenStore.broughtUpToDate(store("old")).close();

        assertThat(new Cli()
                        .run("backup", "--output", file, store("old"))
                        .exits(0)
                        .complainsOfNothing()
                        .out())
                .matches("(?s)\\Q" + file + "\\E  \\d+ rows of \\d+ tables; guard it like the store\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        assertThat(new Cli()
                        .run("restore", file, store("new"))
                        .exits(0)
                        .complainsOfNothing()
                        .out())
                .matches("(?s)Restored \\d+ rows of \\d+ tables, as they were at \\S+\n");
        assertThat(new Cli().run("restore", file, store("new")).exits(2).err())
                .isEqualTo(
                        "There is a store already; a backup is restored into a directory or database that holds none.\n");
    }

    @Test
    void sayWhatKeepsABackupFromBeingWritten() throws Exception {
        assertThat(new Cli()
                        .run("backup", "--output", file, store("none"))
                        .exits(2)
                        .err())
                .startsWith("There is no store in ");
        assertThat(file).doesNotExist();

        OpenStore.broughtUpToDate(store("old")).close();
        Files.writeString(file, "mine");
        assertThat(new Cli()
                        .run("backup", "--output", file, store("old"))
                        .exits(2)
                        .err())
                .isEqualTo(file + " is there already; move it away first, or name another file\n");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void refuseWhatIsNoSetting() {
        assertThat(new Cli().run("restore", file, "--force").exits(2).err())
                .contains(
                        "Unknown option: '--force'; settings of the service are such as --equity.data-directory=data");
    }

    private String store(String name) {
        return "--equity.data-directory=" + directory.resolve(name);
    }
}
