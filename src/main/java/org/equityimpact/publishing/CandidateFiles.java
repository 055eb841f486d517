package org.equityimpact.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.equityimpact.archive.InnerPath;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.SourceProblem;

/** The files of a candidate by their paths, safe to be written into a folder; whoever sent them is not trusted. */
public final class CandidateFiles {

    static final int MOST_FILES = 2_000;
    static final int LARGEST_FILE = 1_000_000;
    static final int MOST_BYTES = 20_000_000;

    private static final int LONGEST_SHOWN = 80;
    private static final Pattern ARCHIVE =
            Pattern.compile(".*\\.(zip|jar|war|ear|7z|rar|gz|tgz|bz2|xz|zst|tar)", Pattern.CASE_INSENSITIVE);

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, String> inLowerCase = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    CandidateFiles() {}

    /**
     * Files that came as texts.
     *
     * @throws BrokenRules when they cannot be the files of a folder
     */
    public static CandidateFiles ofTexts(Map<String, String> texts) throws BrokenRules {
        var contents = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> contents.put(path, text.getBytes(UTF_8)));
        return of(contents);
    }

    /**
     * Files by their paths.
     *
     * @throws BrokenRules when they cannot be the files of a folder
     */
    public static CandidateFiles of(Map<String, byte[]> contents) throws BrokenRules {
        var files = new CandidateFiles();
        long bytes = 0;
        for (var content : contents.entrySet()) {
            bytes += content.getValue().length;
            files.add(content.getKey(), content.getValue());
        }
        if (contents.size() > MOST_FILES || bytes > MOST_BYTES) {
            files.note(
                    "files",
                    "too-much",
                    "there are %,d files with %,d bytes; allowed are %,d with %,d"
                            .formatted(contents.size(), bytes, MOST_FILES, MOST_BYTES));
        }
        return files.checked();
    }

    /**
     * Files that came in a ZIP archive.
     *
     * @throws BrokenRules when it is none, or its files cannot be those of a folder
     */
    public static CandidateFiles ofZip(byte[] zip) throws BrokenRules {
        var files = new CandidateFiles();
        new ZippedFiles(files).read(zip);
        return files.checked();
    }

    /** All that matter for going live, cases and signature included. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The paths of files that came along but do not matter. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Takes a file, or notes why not. */
    void add(String path, byte[] content) {
        if (!isGood(path)) {
            return;
        }
        String other = inLowerCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            note(
                    path,
                    "named-twice",
                    "the path is the same as %s on some machines; rename one".formatted(shown(other)));
        } else if (content.length > LARGEST_FILE) {
            note(
                    path,
                    "too-large",
                    "the file has %,d bytes; allowed are %,d; split it".formatted(content.length, LARGEST_FILE));
        } else if (isArchive(path, content)) {
            note(path, "nested-archive", "the file is an archive itself; put in the files that it holds");
        } else {
            files.put(path, content);
        }
    }

    /** Whether a path stays in its folder; notes why not. */
    boolean isGood(String path) {
        String wrong = InnerPath.wrong(path);
        if (wrong != null) {
            note(path, "path-trick", wrong + "; write paths such as policy/thresholds.csv");
        }
        return wrong == null;
    }

    void note(String path, String check, String text) {
        problems.add(SourceProblem.in(shown(path), check, text));
    }

    private CandidateFiles checked() throws BrokenRules {
        filesAreNoFolders();
        if (!problems.isEmpty()) {
            throw new BrokenRules(problems.stream().distinct().sorted().toList());
        }
        takeOffTheFolder();
        files.keySet().stream().filter(path -> !FolderState.matters(path)).forEach(leftOut::add);
        files.keySet().removeAll(leftOut);
        if (files.isEmpty()) {
            throw new BrokenRules(List.of(SourceProblem.in(
                    "files", "no-rules", "no file of a rule folder is among them; send the files of a rule folder")));
        }
        return this;
    }

    private void filesAreNoFolders() {
        var folders = new TreeSet<String>();
        files.keySet().forEach(path -> {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        });
        files.keySet().stream()
                .filter(folders::contains)
                .forEach(path -> note(path, "named-twice", "the path names a file and a folder; rename one"));
    }

    /** Who packs a folder rather than its files means the same. */
    private void takeOffTheFolder() {
        String first = files.isEmpty() ? "" : files.firstKey();
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean isOuter = !folder.isEmpty()
                && files.keySet().stream().allMatch(path -> path.startsWith(folder))
                && files.keySet().stream().anyMatch(path -> path.startsWith(folder + "policy/"));
        if (isOuter) {
            var inner = new TreeMap<String, byte[]>();
            files.forEach((path, content) -> inner.put(path.substring(folder.length()), content));
            files.clear();
            files.putAll(inner);
        }
    }

    private static boolean isArchive(String path, byte[] content) {
        boolean zipped =
                content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
        return ARCHIVE.matcher(path).matches() || zipped && !path.endsWith(".xlsx");
    }

    private static String shown(String path) {
        String plain = path.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }
}
