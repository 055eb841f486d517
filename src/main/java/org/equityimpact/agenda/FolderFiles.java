package org.equityimpact.agenda;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.json.Submission;

/** The files of a folder; no path and no link leads out of it. */
final class FolderFiles implements FilesBeside {

    /** Deeper than anybody files proposals. */
    private static final int DEEPEST = 8;

    private final Path folder;
    private final Room room = new Room();

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() throws IOException {
        try (var files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(folder::relativize)
                    .filter(file -> Stream.iterate(0, at -> at + 1)
                            .limit(file.getNameCount())
                            .noneMatch(at -> file.getName(at).toString().startsWith(".")))
                    .map(file -> file.toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public byte[] read(String name, String what, int mostBytes) throws IOException {
        try {
            var file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                throw new IOException("it is a link that leads out of the folder; put the file itself there");
            }
            if (!Files.isRegularFile(file)) {
                throw new IOException("it is not a file");
            }
            try (var stream = Files.newInputStream(file)) {
                return room.take(Submission.of(stream, what, mostBytes));
            }
        } catch (AccessDeniedException refused) {
            throw new IOException("it may not be read", refused);
        }
    }
}
