package org.equityimpact.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** A folder that holds files while they are examined, and then is gone. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    static TemporaryFolder with(Map<String, byte[]> files) throws IOException {
        var folder = new TemporaryFolder(Files.createTempDirectory("rules-candidate"));
        try {
            for (var file : files.entrySet()) {
                folder.write(file.getKey(), file.getValue());
            }
            return folder;
        } catch (IOException refused) {
            folder.close();
            throw refused;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = path.resolve(name).normalize();
        if (!file.startsWith(path)) {
            throw new IOException("a file of a candidate would leave its folder");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
