package org.equityimpact.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a rule folder that have a say in a result, by their path in it: rules, sentences, decision tables and policy
 * tables. Cases and notes are not among them.
 */
public final class RuleSources {

    private static final long LARGEST_FILE = 1_000_000;

    private final SortedMap<String, byte[]> files;

    public RuleSources(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a folder.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static RuleSources of(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && hasASay(name)) {
                    files.put(name, bytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The rule folder %s cannot be read: %s".formatted(folder, e.getMessage()), e);
        }
        return new RuleSources(files);
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** {@code sha256:} and the hash of all paths and contents. */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                byte[] name = path.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES * 2)
                        .putInt(name.length)
                        .putInt(content.length)
                        .array());
                digest.update(name);
                digest.update(content);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path path) throws IOException {
        if (Files.size(path) > LARGEST_FILE) {
            throw new IOException("%s has more than %,d bytes".formatted(path.getFileName(), LARGEST_FILE));
        }
        return Files.readAllBytes(path);
    }

    /** Whether a file of that name has a say in a result. */
    public static boolean hasASay(String name) {
        return name.startsWith("policy/")
                || name.endsWith(".dslr")
                || name.endsWith(".dsl")
                || name.endsWith(".drl")
                || name.endsWith(".drl.csv")
                || name.endsWith(".drl.xlsx");
    }
}
