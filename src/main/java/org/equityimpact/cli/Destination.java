package org.equityimpact.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where an answer goes: to a file that is named, or to standard output. */
record Destination(@Nullable Path file, PrintStream out) {

    /** Writes an answer piece by piece. */
    interface Answer {
        void to(OutputStream stream) throws IOException;
    }

    void write(byte[] answer) throws Unusable {
        write(stream -> stream.write(answer));
    }

    /** A file gets its new text in one step, as it may be one that was read. */
    void write(Answer answer) throws Unusable {
        try {
            if (file == null) {
                answer.to(out);
                return;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path next = whole.resolveSibling(whole.getFileName() + ".new");
            try (var stream = new BufferedOutputStream(Files.newOutputStream(next))) {
                answer.to(stream);
            }
            Files.move(next, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException refused) {
            throw new Unusable("%s cannot be written: %s".formatted(file, refused.getMessage()));
        }
        out.print("written: " + file + "\n");
    }
}
