package org.equityimpact.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.equityimpact.audit.Break.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the entries of a record one after another, and tells where they are not what they were. Each break is told where it
 * is, and the examination goes on from there, so that one change is told once.
 */
public final class Examination {

    private static final int MOST_TOLD = 100;

    private final TreeMap<Long, String> noted = new TreeMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private long furtherBreaks;
    private long entries;
    private @Nullable Mark last;

    /**
     * Begins an examination.
     *
     * @param noted marks that were noted earlier; a part of a record is examined from one that stands before it
     */
    public Examination(Collection<Mark> noted) {
        noted.forEach(mark -> this.noted.put(mark.number(), mark.hash()));
    }

    /** Looks at the next entry. */
    public void take(Entry entry) {
        var before = last == null ? beginningFor(entry) : last;
        order(before, entry);
        follows(before, entry);
        unchanged(entry);
        asNoted(entry.mark());
        last = entry.mark();
        entries++;
    }

    /** Takes down that there is something else where an entry should be. */
    public void takeUnreadable(long line, String why) {
        found(Break.at(line, Kind.UNREADABLE, line, why));
    }

    /** Takes down that the record was kept as ending elsewhere. */
    public void takeOtherEnd(long kept, long found) {
        found(Break.at(kept, Kind.OTHER_END, kept, found));
    }

    /** Ends the examination: nothing follows. */
    public Verdict end() {
        var end = last == null ? Mark.START : last;
        noted.tailMap(end.number(), false)
                .keySet()
                .forEach(number -> found(Break.at(number, Kind.CUT_OFF, number, end.number())));
        return new Verdict(entries, end, breaks, furtherBreaks);
    }

    private Mark beginningFor(Entry first) {
        long before = first.number() - 1;
        var hash = noted.get(before);
        return hash == null ? Mark.START : new Mark(before, hash);
    }

    private void order(Mark before, Entry entry) {
        long expected = before.number() + 1;
        if (entry.number() == expected + 1) {
            found(Break.at(expected, Kind.ONE_MISSING, expected));
        } else if (entry.number() > expected) {
            found(Break.at(expected, Kind.MISSING, expected, entry.number() - 1));
        } else if (entry.number() < expected) {
            found(Break.at(entry.number(), Kind.OUT_OF_ORDER, entry.number(), before.number()));
        }
    }

    private void follows(Mark before, Entry entry) {
        if (entry.number() == before.number() + 1 && !entry.previous().equals(before.hash())) {
            found(Break.at(entry.number(), Kind.NOT_FOLLOWING, entry.number(), entry.previous(), before.hash()));
        }
    }

    private void unchanged(Entry entry) {
        var calculated = entry.calculatedHash();
        if (!calculated.equals(entry.hash())) {
            found(Break.at(entry.number(), Kind.CHANGED, entry.number(), entry.hash(), calculated));
        }
    }

    private void asNoted(Mark mark) {
        var hash = noted.get(mark.number());
        if (hash != null && !hash.equals(mark.hash())) {
            found(Break.at(mark.number(), Kind.WRITTEN_ANEW, mark.number(), hash, mark.hash()));
        }
    }

    private void found(Break one) {
        if (breaks.size() < MOST_TOLD) {
            breaks.add(one);
        } else {
            furtherBreaks++;
        }
    }
}
