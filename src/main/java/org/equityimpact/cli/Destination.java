package org.equityimpact.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where an answer goes: to a file that is named, or to standard output. */
record Destination(@Nullable Path file, PrintStream out) {

    /** A file gets its new text in one step, as it may be one that was read. */
    void write(byte[] answer) throws Unusable {
        if (file == null) {
            out.writeBytes(answer);
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path next = whole.resolveSibling(whole.getFileName() + ".new");
            Files.write(next, answer);
            Files.move(next, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new Unusable("%s cannot be written: %s".formatted(file, refused.getMessage()));
        }
        out.print("written: " + file + "\n");
    }
}
