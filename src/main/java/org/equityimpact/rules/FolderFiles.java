package org.equityimpact.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.equityimpact.rules.condition.Nearest;

/** Reads the files of a rule folder as files, and notes those that cannot be taken or that nothing would read. */
final class FolderFiles {

    private static final long LARGEST_FILE = 1_000_000;
    private static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 8;
    private static final List<String> READ = List.of(
            ".dslr",
            ".drl",
            ".drl.csv",
            ".drl.xlsx",
            "sentences.dsl",
            ".cases.yaml",
            ".md",
            "policy/*.csv",
            "policy/organisation.yaml");
    private static final List<String> WITHOUT_A_SAY = List.of(".cases.yaml", ".md", "signature.json");
    private static final List<String> LEFT_BEHIND = List.of("~", ".bak", ".orig", ".tmp");

    private final Path folder;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    RuleSources read() throws IOException {
        try (var paths = Files.walk(folder, DEEPEST)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!isHidden(name) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    take(name, path);
                }
            }
        }
        return new RuleSources(files, problems);
    }

    private void take(String name, Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            note(name, "symbolic-link", "the file is a link to elsewhere; put the file itself here");
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            note(name, "not-a-file", "this is no file that can be read; take it away");
        } else if (!RuleSources.hasASay(name)) {
            stranger(name);
        } else if (Files.size(path) > LARGEST_FILE) {
            note(
                    name,
                    "too-large",
                    "the file has %,d bytes; allowed are %,d; split it".formatted(Files.size(path), LARGEST_FILE));
        } else if (files.size() >= MOST_FILES) {
            note(name, "too-many-files", "the folder has more than %,d files; take some away".formatted(MOST_FILES));
        } else {
            take(name, Files.readAllBytes(path));
        }
    }

    private void take(String name, byte[] content) {
        if (!name.endsWith(".xlsx") && !Text.isUtf8(content)) {
            note(name, "not-utf-8", "the text is not UTF-8; save it again as UTF-8 (in a spreadsheet: CSV UTF-8)");
        }
        files.put(name, content);
    }

    /** A file that nothing reads: what its author meant to say with it would be lost in silence. */
    private void stranger(String name) {
        if (WITHOUT_A_SAY.stream().anyMatch(name::endsWith)) {
            return;
        }
        if (LEFT_BEHIND.stream().anyMatch(name::endsWith)) {
            problems.add(SourceProblem.in(name, "unknown-file", "nothing reads this file; take it away")
                    .asRemark());
            return;
        }
        note(name, "unknown-file", "nothing reads this file; " + remedy(name));
    }

    private static String remedy(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        String stem = dot < 0 ? file : file.substring(0, dot);
        String ending = dot < 0 ? "" : file.substring(dot);
        return switch (ending) {
            case ".csv", ".xlsx" -> "for a decision table name it %s.drl%s".formatted(stem, ending);
            case ".xls", ".ods", ".drl.xls", ".drl.ods" -> "save it as %s.drl.xlsx or %s.drl.csv".formatted(stem, stem);
            case ".yaml", ".yml", ".cases.yml" -> "for the cases of a rule name it %s.cases.yaml".formatted(stem);
            default ->
                Nearest.to(ending, READ)
                        .map(meant -> "name it %s%s".formatted(stem, meant))
                        .orElse("a rule folder holds " + String.join(", ", READ));
        };
    }

    /** What programmes keep for themselves: hidden files, and the mark of a workbook that is open. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.contains("~$");
    }

    private void note(String name, String check, String text) {
        problems.add(SourceProblem.in(name, check, text));
    }
}
