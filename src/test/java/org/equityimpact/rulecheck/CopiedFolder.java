package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equityimpact.rules.SourceProblem;

/** A copy of the real rule folder that a test may edit. */
public record CopiedFolder(Path path) {

    public static CopiedFolder in(Path target) {
        var real = Path.of("rules");
        try (var files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(real.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new CopiedFolder(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CopiedFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    CopiedFolder with(String file, byte[] content) {
        try {
            Files.write(path.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CopiedFolder edited(String file, String old, String edit) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new AssertionError("%s does not say %s".formatted(file, old));
        }
        return with(file, text.replace(old, edit));
    }

    CopiedFolder moved(String from, String to) {
        try {
            Files.move(path.resolve(from), path.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(path.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems() {
        return FolderReview.of(path).problems().stream()
                .map(SourceProblem::toString)
                .toList();
    }
}
