package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.signing.RuleSignature;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the rule folder at a moment.
 *
 * @param print tells one content from another: of whatever has a say, of cases and of the signature
 * @param version the rule set it would be; null if it cannot be read
 */
record FolderState(String print, @Nullable String version) {

    private static final String CASES = ".cases.yaml";

    static FolderState of(Path folder) {
        return new FolderState(printOf(folder), versionOf(folder));
    }

    /** The print alone, for one who looks often. */
    static String printOf(Path folder) {
        try {
            return new RuleSources(files(folder.toRealPath())).version();
        } catch (IOException | UncheckedIOException unreadable) {
            return "unreadable: " + unreadable;
        }
    }

    private static @Nullable String versionOf(Path folder) {
        try {
            return RuleSources.of(folder.toRealPath()).version();
        } catch (IOException | UncheckedIOException unreadable) {
            return null;
        }
    }

    /** Whether a file of a rule folder matters for going live, be it only as a case. */
    static boolean matters(String path) {
        return !isHidden(path)
                && (RuleSources.hasASay(path) || path.endsWith(CASES) || path.equals(RuleSignature.FILE));
    }

    /** Locks and notes that editors, office programmes and Git put beside a file while it is worked on. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (matters(name) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(name, content(path));
                }
            }
        }
        return files;
    }

    /** A link stands for where it points to; it is for the check of the folder to take or refuse it. */
    private static byte[] content(Path path) throws IOException {
        return Files.isSymbolicLink(path)
                ? ("-> " + Files.readSymbolicLink(path)).getBytes(UTF_8)
                : Files.readAllBytes(path);
    }
}
