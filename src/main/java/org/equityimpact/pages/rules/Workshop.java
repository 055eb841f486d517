package org.equityimpact.pages.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.publishing.KnownRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.store.WorkingCopies;
import org.equityimpact.store.WorkingCopy;
import org.springframework.stereotype.Component;

/** Working copies with the files that they come to. Nothing here touches what is in force. */
@Component
class Workshop {

    private final WorkingCopies copies;
    private final KnownRules known;
    private final RulesInForce inForce;

    Workshop(WorkingCopies copies, KnownRules known, RulesInForce inForce) {
        this.copies = copies;
        this.known = known;
        this.inForce = inForce;
    }

    /** A working copy with all its files. */
    record Bench(WorkingCopy copy, SortedMap<String, byte[]> base, SortedMap<String, byte[]> files) {

        static Bench of(WorkingCopy copy, SortedMap<String, byte[]> base) {
            return new Bench(copy, base, copy.on(base));
        }

        boolean isChanged(String path) {
            return copy.changed().containsKey(path) || copy.removed().contains(path);
        }

        boolean isNew(String path) {
            return copy.changed().containsKey(path) && !base.containsKey(path);
        }

        /** The files with another in place of one of them. */
        SortedMap<String, byte[]> with(String path, byte[] content) {
            var other = new TreeMap<>(files);
            other.put(path, content);
            return other;
        }
    }

    Bench bench(String id) {
        var copy = copies.find(id).orElseThrow(NoSuchPage::new);
        return Bench.of(copy, files(copy.base()));
    }

    /** A working copy that can be changed. */
    Bench openBench(String id) {
        var bench = bench(id);
        if (!bench.copy().isOpen()) {
            throw new NoSuchPage();
        }
        return bench;
    }

    WorkingCopy start(String purpose, String by) {
        return copies.start(purpose, by, inForce.get().version());
    }

    /** Says that somebody else has changed meanwhile what was read. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** @param seen the print of the file as it was read */
    void save(String id, String path, byte[] content, String seen) {
        change(id, files -> {
            if (!seen.equals(EditedFile.print(files.get(path)))) {
                throw new Overtaken();
            }
            files.put(path, content);
            return files;
        });
    }

    void save(String id, String path, byte[] content) {
        change(id, files -> {
            files.put(path, content);
            return files;
        });
    }

    /** Takes in what was written into files that were read before, and leaves all others as they have become meanwhile. */
    void add(String id, SortedMap<String, byte[]> read, SortedMap<String, byte[]> written) {
        var added = new TreeMap<>(written);
        added.keySet().retainAll(differing(read, written));
        change(id, files -> {
            if (added.keySet().stream().anyMatch(path -> !Arrays.equals(files.get(path), read.get(path)))) {
                throw new Overtaken();
            }
            files.putAll(added);
            return files;
        });
    }

    void remove(String id, String path) {
        change(id, files -> {
            files.remove(path);
            return files;
        });
    }

    /** Makes a file again what it is in the base. */
    void undo(String id, String path) {
        var base = openBench(id).base();
        change(id, files -> {
            files.remove(path);
            if (base.containsKey(path)) {
                files.put(path, base.get(path));
            }
            return files;
        });
    }

    void replaceAll(String id, SortedMap<String, byte[]> by) {
        change(id, files -> new TreeMap<>(by));
    }

    void discard(String id) {
        keep(id, WorkingCopy::discarded);
    }

    /** Ends a working copy that was published, unless somebody has saved more in it since it was read: then it stays open. */
    boolean published(WorkingCopy copy, String version) {
        return copies.keep(copy.publishedAs(version));
    }

    /** What has gone live since a working copy was taken, beside what it changes itself. */
    Drift drift(Bench bench) {
        String now = inForce.get().version();
        if (bench.copy().base().equals(now)) {
            return new Drift(now, new TreeSet<>(), new TreeSet<>());
        }
        var theirs = differing(bench.base(), files(now));
        var clashes = new TreeSet<>(theirs);
        clashes.retainAll(differing(bench.base(), bench.files()));
        clashes.removeIf(
                path -> Arrays.equals(files(now).get(path), bench.files().get(path)));
        return new Drift(now, theirs, clashes);
    }

    /**
     * What another set that went live changed.
     *
     * @param now the set in force
     * @param theirs the files that it changed
     * @param clashes those among them that the working copy changes otherwise
     */
    record Drift(String now, SortedSet<String> theirs, SortedSet<String> clashes) {

        boolean isNone(WorkingCopy copy) {
            return copy.base().equals(now);
        }
    }

    /** Says that nobody has chosen which counts of a file that both changed. */
    static final class Undecided extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Puts the changes onto the set in force.
     *
     * @param keepsMine whether the working copy counts, for each file that both changed
     */
    void carryOver(String id, Map<String, Boolean> keepsMine) {
        keep(id, copy -> carriedOver(Bench.of(copy, files(copy.base())), keepsMine));
    }

    private WorkingCopy carriedOver(Bench bench, Map<String, Boolean> keepsMine) {
        var drift = drift(bench);
        if (!keepsMine.keySet().containsAll(drift.clashes())) {
            throw new Undecided();
        }
        var now = files(drift.now());
        var merged = new TreeMap<>(now);
        for (String path : differing(bench.base(), bench.files())) {
            if (drift.clashes().contains(path) && !keepsMine.getOrDefault(path, false)) {
                continue;
            }
            if (bench.files().containsKey(path)) {
                merged.put(path, bench.files().get(path));
            } else {
                merged.remove(path);
            }
        }
        return bench.copy().movedTo(drift.now()).holding(merged, now);
    }

    SortedMap<String, byte[]> files(String version) {
        return known.whole(version).orElseThrow(NoSuchPage::new);
    }

    private void change(String id, UnaryOperator<SortedMap<String, byte[]>> change) {
        keep(id, copy -> {
            var base = files(copy.base());
            return copy.holding(change.apply(new TreeMap<>(copy.on(base))), base);
        });
    }

    /** Who comes second begins anew with what the first has left. */
    private void keep(String id, UnaryOperator<WorkingCopy> change) {
        WorkingCopy copy;
        do {
            copy = openBench(id).copy();
        } while (!copies.keep(change.apply(copy)));
    }

    private static SortedSet<String> differing(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        var paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Arrays.equals(one.get(path), other.get(path)));
        return paths;
    }
}
