package org.equityimpact.pages.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.store.WorkingCopy;

/** A working copy as its pages show it. */
record CopyView(
        String id,
        String purpose,
        String by,
        String base,
        Instant startedAt,
        Instant changedAt,
        WorkingCopy.State state,
        String published,
        int changes) {

    static CopyView of(WorkingCopy copy) {
        return new CopyView(
                copy.id(),
                copy.purpose(),
                copy.by(),
                copy.base(),
                copy.startedAt(),
                copy.changedAt(),
                copy.state(),
                copy.published() == null ? "" : copy.published(),
                copy.changed().size() + copy.removed().size());
    }

    public boolean isOpen() {
        return state == WorkingCopy.State.OPEN;
    }

    public String shortBase() {
        return RuleState.shortened(base);
    }

    public String address() {
        return Onward.work(id);
    }

    /**
     * A file of a working copy.
     *
     * @param how whether it is added, removed, changed, or empty for one that is as in the base
     * @param mistakes how many mistakes the check finds in it
     */
    record FileView(String path, String name, String address, String how, long mistakes) {}

    /** The files of one folder. */
    record Folder(String name, List<FileView> files) {}

    static List<FileView> changes(Bench bench, List<SourceProblem> problems) {
        return all(bench, problems).stream()
                .filter(file -> !file.how().isEmpty())
                .toList();
    }

    /** All files by their folders, the policy tables last. */
    static List<Folder> folders(Bench bench, List<SourceProblem> problems) {
        var folders = new TreeMap<String, List<FileView>>(
                Comparator.comparing((String name) -> name.equals("policy")).thenComparing(Comparator.naturalOrder()));
        for (var file : all(bench, problems)) {
            String path = file.path();
            String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
            folders.computeIfAbsent(folder, name -> new ArrayList<>()).add(file);
        }
        return folders.entrySet().stream()
                .map(folder -> new Folder(folder.getKey(), folder.getValue()))
                .toList();
    }

    private static List<FileView> all(Bench bench, List<SourceProblem> problems) {
        var paths = new java.util.TreeSet<>(bench.files().keySet());
        paths.addAll(bench.copy().removed());
        return paths.stream().map(path -> view(bench, path, problems)).toList();
    }

    private static FileView view(Bench bench, String path, List<SourceProblem> problems) {
        String how = bench.copy().removed().contains(path)
                ? "removed"
                : bench.isNew(path) ? "added" : bench.isChanged(path) ? "changed" : "";
        return new FileView(
                path,
                path.substring(path.lastIndexOf('/') + 1),
                address(bench.copy().id(), path),
                how,
                problems.stream()
                        .filter(problem -> problem.path().equals(path) && !problem.remark())
                        .count());
    }

    /** Policy tables are edited as tables, anything else as text. */
    static String address(String id, String path) {
        boolean isTable = path.startsWith("policy/") && path.endsWith(".csv");
        return isTable ? Onward.table(id, path.substring("policy/".length())) : Onward.file(id, path);
    }
}
