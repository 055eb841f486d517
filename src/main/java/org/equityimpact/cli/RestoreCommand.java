package org.equityimpact.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.NoStore;
import org.equityimpact.store.OpenStore;
import org.equityimpact.store.Restoring;
import org.equityimpact.store.UnusableBackup;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Brings a backup into a store that holds nothing yet. */
@Command(
        name = "restore",
        description =
                "Brings a backup into an empty store, all or nothing; from H2 to PostgreSQL and back, and from older releases.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:restored", "2:nothing restored"},
        footer = {
            "",
            "Where the store shall be say the settings of the service, such as --equity.data-directory=data",
            "or --spring.datasource.url=jdbc:postgresql://..."
        })
final class RestoreCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Spec
    private @Nullable CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (var open = OpenStore.untouched(StoreOptions.of(command, settings))) {
            var manifest = open.part(Restoring.class).from(file);
            open.part(KeptRecord.class)
                    .note(Deed.RESTORED, About.of("madeAt", manifest.madeAt()).and("rows", manifest.rows()));
            surroundings
                    .out()
                    .printf(
                            "Restored %,d rows of %d tables, as they were at %s%n",
                            manifest.rows(), manifest.tables().size(), manifest.madeAt());
            return 0;
        } catch (UnusableBackup | NoStore | DataAccessException unusable) {
            surroundings.err().println(unusable.getMessage());
        } catch (IOException refused) {
            surroundings.err().printf("The backup cannot be read from %s: %s%n", file, refused.getMessage());
        }
        return UNUSABLE;
    }
}
