package org.equityimpact.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.store.Backup;
import org.equityimpact.store.BackupManifest;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.NoStore;
import org.equityimpact.store.OpenStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Writes all that is stored into one file. */
@Command(
        name = "backup",
        description = {
            "Writes all that is stored, as it is at one moment, into one file that restore brings into any empty store.",
            "A running service on H2 has its store to itself; ask it instead: GET /api/v1/backup.",
            "Guard the file like the store: hashes of passwords and tokens, and small numbers, are in it."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:not written"},
        footer = {"", "Where the store is say the settings of the service, such as --equity.data-directory=data."})
final class BackupCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "The file to write; it must not be there yet.")
    private Path output = Path.of("");

    @Spec
    private @Nullable CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (var open = OpenStore.asItIs(StoreOptions.of(command, settings))) {
            open.part(KeptRecord.class).note(Deed.BACKUP_MADE, About.of("by", "command"));
            var manifest = write(open.part(Backup.class));
            surroundings
                    .out()
                    .printf(
                            "%s  %,d rows of %d tables; guard it like the store%n",
                            output, manifest.rows(), manifest.tables().size());
            return 0;
        } catch (NoStore | DataAccessException none) {
            surroundings.err().println(none.getMessage());
        } catch (FileAlreadyExistsException there) {
            surroundings.err().printf("%s is there already; move it away first, or name another file%n", output);
        } catch (IOException refused) {
            surroundings.err().printf("The backup cannot be written to %s: %s%n", output, refused.getMessage());
        }
        return UNUSABLE;
    }

    /** Under its name stands a whole backup or none. */
    private BackupManifest write(Backup backup) throws IOException {
        if (Files.exists(output)) {
            throw new FileAlreadyExistsException(output.toString());
        }
        var part = output.resolveSibling(output.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            BackupManifest manifest;
            try (var out = forTheOwnerAlone(part)) {
                manifest = backup.write(out);
            }
            Files.move(part, output);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static OutputStream forTheOwnerAlone(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var rights = Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return new BufferedOutputStream(Channels.newOutputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)));
    }
}
