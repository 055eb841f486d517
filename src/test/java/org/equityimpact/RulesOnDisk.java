package org.equityimpact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.equityimpact.rules.RuleSources;

/** A copy of the rule folder, whole or small, that a test may edit; cases included. */
public record RulesOnDisk(Path path) {

    private static final Path SHIPPED = Path.of("rules");
    private static final String PURPOSE = "purpose/";

    /** Rules that fire for almost every proposal count as much as these points say. */
    private static final String SEVERITIES = "policy/severities.csv";

    /** All that is shipped. */
    public static RulesOnDisk whole(Path target) {
        return copied(target, file -> true);
    }

    /** The ten rules of purpose, with what they need. */
    public static RulesOnDisk ofTenRules(Path target) {
        var small = copied(
                target, file -> file.startsWith(PURPOSE) || file.startsWith("policy/") || file.equals("sentences.dsl"));
        small.write("policy/gates.csv", "gate,level,rules,reason\n");
        String lists = small.read("policy/lists.csv")
                .lines()
                .map(RulesOnDisk::ofPurpose)
                .collect(Collectors.joining("\n"));
        return small.write("policy/lists.csv", lists + "\n");
    }

    public RulesOnDisk write(String file, String text) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), text, UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(path.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RulesOnDisk edited(String file, String old, String edit) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new AssertionError("%s does not say %s".formatted(file, old));
        }
        return write(file, text.replace(old, edit));
    }

    /** Says what a rule of medium severity counts, so that results show which set gave them. */
    public RulesOnDisk mediumCounts(int points) {
        return write(SEVERITIES, read(SEVERITIES).replaceFirst("medium,[^,]*,", "medium,%d,".formatted(points)));
    }

    public String version() {
        return RuleSources.of(path).version();
    }

    /** All files by their paths. */
    public Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(path)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(path.relativize(file).toString(), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] zipped() {
        return zip(files());
    }

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static RulesOnDisk copied(Path target, Predicate<String> wanted) {
        try (var files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = SHIPPED.relativize(file).toString();
                if (wanted.test(name)) {
                    Files.createDirectories(target.resolve(name).getParent());
                    Files.copy(file, target.resolve(name));
                }
            }
            return new RulesOnDisk(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists of rules may name only rules that are there. */
    private static String ofPurpose(String line) {
        if (!line.matches("(quick-card|credited-rules|low-confidence-rules),.*")) {
            return line;
        }
        var cells = line.split(",", 3);
        String kept = List.of(cells[1].split(" ")).stream()
                .filter(rule -> Files.exists(SHIPPED.resolve(PURPOSE + rule + ".dslr")))
                .collect(Collectors.joining(" "));
        return "%s,%s,%s".formatted(cells[0], kept.isEmpty() ? "problem-not-stated" : kept, cells[2]);
    }
}
