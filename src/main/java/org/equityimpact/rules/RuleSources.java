package org.equityimpact.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a rule folder that have a say in a result, by their path in it: rules, sentences, decision tables and policy
 * tables. Cases and notes are not among them.
 */
public final class RuleSources {

    private static final List<String> WITH_A_SAY = List.of(".dslr", ".dsl", ".drl", ".drl.csv", ".drl.xlsx");

    private final SortedMap<String, byte[]> files;
    private final List<SourceProblem> problems;

    public RuleSources(Map<String, byte[]> files) {
        this(files, List.of());
    }

    RuleSources(Map<String, byte[]> files, List<SourceProblem> problems) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads a folder. A file that cannot be taken is left out and told of among the problems.
     *
     * @throws UncheckedIOException when the folder itself cannot be read
     */
    public static RuleSources of(Path folder) {
        try {
            var reader = new FolderFiles(folder.toRealPath());
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The rule folder %s cannot be read: %s".formatted(folder, e.getMessage()), e);
        }
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** What is wrong with the files as files: links, sizes, names that nothing reads, text that is not UTF-8. */
    List<SourceProblem> problems() {
        return problems;
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

    /** The file of each rule by the rule's name, whether it is fit or not. */
    public SortedMap<String, String> ruleFiles() {
        var byName = new TreeMap<String, String>();
        files.keySet().stream()
                .filter(RuleReader::isRuleFile)
                .forEach(path -> byName.putIfAbsent(RuleReader.nameOf(path), path));
        return byName;
    }

    /** The text of a file, whatever mark of its encoding and line ends it was saved with. */
    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(Text::of);
    }

    /** The first line of a file that holds a text; 0 if none does. */
    int lineOf(String path, String text) {
        var lines = text(path).orElse("").split("\n", -1);
        for (int line = 1; line <= lines.length; line++) {
            if (lines[line - 1].contains(text)) {
                return line;
            }
        }
        return 0;
    }

    /** Whether a file of that name has a say in a result. */
    public static boolean hasASay(String path) {
        return path.startsWith("policy/") || WITH_A_SAY.stream().anyMatch(path::endsWith);
    }
}
