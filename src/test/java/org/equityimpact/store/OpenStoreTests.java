package org.equityimpact.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class OpenStoreTests {

    private final Path directory;

    OpenStoreTests(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void makesAStoreWhereThereIsNone() {
        OpenStore.broughtUpToDate(setting()).close();

        try (var store = OpenStore.asItIs(setting())) {
            assertThat(store.part(Assessments.class).count()).isZero();
        }
    }

    @Test
    void makesNoStoreOfAMistypedDirectory() {
        assertThatThrownBy(() -> OpenStore.asItIs(setting()))
                .isInstanceOf(NoStore.class)
                .hasMessage(
                        "There is no store in %s; name the directory with --equity.data-directory=... or the database"
                                + " with --spring.datasource.url=jdbc:postgresql://...",
                        directory);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void leavesTheStoreOfAnOlderReleaseAsItIs() {
        try (var store = OpenStore.broughtUpToDate(setting())) {
            store.part(JdbcClient.class).sql("""
                            delete from "flyway_schema_history"
                            where "installed_rank" = (select max("installed_rank") from "flyway_schema_history")
                            """).update();
        }

        assertThatThrownBy(() -> OpenStore.asItIs(setting()))
                .isInstanceOf(NoStore.class)
                .hasMessage("An older release has written the store; start the service once to bring it up to date.");
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        assertThatThrownBy(() -> OpenStore.asItIs(
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none?password=secret",
                        "--spring.datasource.hikari.initialization-fail-timeout=1"))
                .isInstanceOf(NoStore.class)
                .hasMessageStartingWith("The store cannot be reached: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatADirectoryCannotBeWrittenTo() throws Exception {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> OpenStore.broughtUpToDate("--equity.data-directory=" + file))
                .isInstanceOf(NoStore.class)
                .hasMessageStartingWith("The store cannot be reached: ");
    }

    private String setting() {
        return "--equity.data-directory=" + directory;
    }
}
