package org.equityimpact.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule set that somebody works on: what differs from the set that it was taken from. It counts nowhere until it is published.
 *
 * @param purpose what it is for, in the words of who started it
 * @param base the version of the set that it was taken from
 * @param published the version that it became; null until then
 * @param edition counts the changes
 * @param changed the files that are new or other than those of the base, by their paths
 * @param removed the paths of files of the base that were taken away
 */
public record WorkingCopy(
        String id,
        String purpose,
        String by,
        String base,
        Instant startedAt,
        Instant changedAt,
        State state,
        @Nullable String published,
        int edition,
        SortedMap<String, byte[]> changed,
        SortedSet<String> removed) {

    /** What became of a working copy. */
    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    public WorkingCopy {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean changesNothing() {
        return changed.isEmpty() && removed.isEmpty();
    }

    /** The whole set, given the files of its base. */
    public SortedMap<String, byte[]> on(SortedMap<String, byte[]> baseFiles) {
        var files = new TreeMap<>(baseFiles);
        files.keySet().removeAll(removed);
        files.putAll(changed);
        return Collections.unmodifiableSortedMap(files);
    }

    /** The same working copy holding these files in all; those that are as in the base are no change. */
    public WorkingCopy holding(SortedMap<String, byte[]> files, SortedMap<String, byte[]> baseFiles) {
        var other = new TreeMap<String, byte[]>();
        files.forEach((path, content) -> {
            if (!Arrays.equals(content, baseFiles.get(path))) {
                other.put(path, content);
            }
        });
        var gone = new TreeSet<>(baseFiles.keySet());
        gone.removeAll(files.keySet());
        return new WorkingCopy(id, purpose, by, base, startedAt, changedAt, state, published, edition, other, gone);
    }

    /** The same changes on another set. */
    public WorkingCopy movedTo(String newBase) {
        return new WorkingCopy(
                id, purpose, by, newBase, startedAt, changedAt, state, published, edition, changed, removed);
    }

    public WorkingCopy publishedAs(String version) {
        return new WorkingCopy(
                id, purpose, by, base, startedAt, changedAt, State.PUBLISHED, version, edition, changed, removed);
    }

    public WorkingCopy discarded() {
        return new WorkingCopy(
                id, purpose, by, base, startedAt, changedAt, State.DISCARDED, published, edition, changed, removed);
    }
}
