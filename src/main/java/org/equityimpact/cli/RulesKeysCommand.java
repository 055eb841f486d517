package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import org.equityimpact.signing.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the pair of keys that rule sets are signed and verified with. */
@Command(
        name = "keys",
        description = "Makes a pair of keys: a private one to sign with, a public one to verify with (Ed25519, PEM).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:made", "2:not made"})
final class RulesKeysCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder to write them to.")
    private Path folder = Path.of(".");

    RulesKeysCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var secret = folder.resolve("rules-signing-key.pem");
        var open = folder.resolve("rules-public-key.pem");
        try {
            Files.createDirectories(folder);
            refuseToOverwrite(open);
            var key = SigningKey.made();
            writeForTheOwnerAlone(secret, key.privateText());
            Files.writeString(open, key.publicText(), UTF_8, StandardOpenOption.CREATE_NEW);
            surroundings.out().printf("%s  sign with it: rules sign DIR --key %s; keep it secret%n", secret, secret);
            surroundings.out().printf("%s  hand it out: --equity.publishing.trusted-keys=%s%n", open, open);
            surroundings.out().printf("The key is known as %s%n", key.name());
            return 0;
        } catch (FileAlreadyExistsException there) {
            surroundings
                    .err()
                    .printf("%s is there already; move it away first, or name another folder%n", there.getFile());
        } catch (IOException refused) {
            surroundings.err().printf("The keys cannot be written to %s: %s%n", folder, refused.getMessage());
        }
        return UNUSABLE;
    }

    private static void refuseToOverwrite(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    /** The file is never readable to others, not even while it is empty. */
    private static void writeForTheOwnerAlone(Path file, String text) throws IOException {
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            var ownerAlone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerAlone)) {
                channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
            }
            return;
        }
        Files.createFile(file);
        var plain = file.toFile();
        if (!plain.setReadable(false, false) || !plain.setReadable(true, true)) {
            throw new IOException("the file could not be made readable to its owner alone");
        }
        Files.writeString(file, text, UTF_8);
    }
}
