package org.equityimpact.agenda;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equityimpact.json.Submission;

/** The files of a folder; no path and no link leads out of it. */
final class FolderFiles implements FilesBeside {

    private final Path folder;
    private final Room room = new Room();

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Folders within it; what lies there is not on the agenda unless the agenda names it. */
    @Override
    public List<LeftOut> leftOut() {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(within -> within.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .map(name -> new LeftOut(
                            name, "it is a folder; name it by itself, or put its proposals beside the others"))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
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
