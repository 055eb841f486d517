package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.rules.SourceProblem;

/**
 * The cases beside the rules of a folder.
 *
 * @param files the files of cases, by their paths in the folder
 * @param cases those that are in order, file by file
 * @param problems everything that is wrong with the others
 */
public record CaseFolder(SortedSet<String> files, List<RuleCase> cases, List<SourceProblem> problems) {

    private static final long LARGEST_FILE = 1_000_000;

    public CaseFolder {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the cases of a folder.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static CaseFolder of(Path folder, FocalGroups focalGroups) {
        var problems = new ArrayList<SourceProblem>();
        return of(files(folder, problems), focalGroups, problems);
    }

    /** Reads the cases among the files of a folder. */
    public static CaseFolder of(Map<String, byte[]> folder, FocalGroups focalGroups) {
        var files = new TreeMap<>(folder);
        files.keySet().removeIf(path -> !isCases(path));
        return of(files, focalGroups, new ArrayList<>());
    }

    /**
     * The files of cases of a folder, by their paths.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static SortedMap<String, byte[]> files(Path folder) {
        return files(folder, new ArrayList<>());
    }

    /** Whether a file of that name holds cases. */
    public static boolean isCases(String path) {
        return path.endsWith(CaseFile.ENDING);
    }

    private static CaseFolder of(
            SortedMap<String, byte[]> files, FocalGroups focalGroups, List<SourceProblem> problems) {
        var reader = new CaseFile(new GivenProposal(focalGroups), problems);
        var cases = new ArrayList<RuleCase>();
        files.forEach((path, content) -> cases.addAll(reader.read(path, content)));
        return new CaseFolder(new TreeSet<>(files.keySet()), cases, problems);
    }

    /** Whether anything is wrong with a file of cases itself. */
    boolean isUnfit(String file) {
        return problems.stream().anyMatch(problem -> problem.path().equals(file));
    }

    private static SortedMap<String, byte[]> files(Path folder, List<SourceProblem> problems) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    take(name, path, files, problems);
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The rule folder %s cannot be read".formatted(folder), e);
        }
    }

    private static void take(String name, Path path, SortedMap<String, byte[]> files, List<SourceProblem> problems)
            throws IOException {
        if (isCases(name)) {
            if (Files.size(path) > LARGEST_FILE) {
                problems.add(SourceProblem.in(
                        name,
                        "too-large",
                        "the file has more than %,d bytes; cases are small".formatted(LARGEST_FILE)));
            } else {
                files.put(name, Files.readAllBytes(path));
            }
        }
    }
}
