package org.equityimpact.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.equityimpact.people.Person;

/** Makes records of chance, and examines them. */
public final class Trails {

    private static final Instant START = Instant.parse("2026-11-21T09:30:00Z");
    private static final String[] TEXTS = {"HOLD", "Écoles 🏫", "a \"quoted\" \\ text", "", "\u2028 \u0007", "{\"a\":1}"
    };

    private Trails() {}

    /** So many entries, one after another. */
    public static List<Entry> of(int entries, Random random) {
        var trail = new ArrayList<Entry>();
        var last = Mark.START;
        for (int i = 0; i < entries; i++) {
            var entry = Entry.after(last, note(random), START.plusMillis(random.nextInt(100_000_000)));
            trail.add(entry);
            last = entry.mark();
        }
        return trail;
    }

    static Note note(Random random) {
        var about = About.NOTHING;
        for (int i = random.nextInt(4); i > 0; i--) {
            about = about.and("text" + random.nextInt(10), TEXTS[random.nextInt(TEXTS.length)]);
        }
        var deeds = Deed.values();
        return new Note(who(random), deeds[random.nextInt(deeds.length)], about);
    }

    private static Who who(Random random) {
        return random.nextBoolean()
                ? Who.of(Person.AT_THE_MACHINE)
                : new Who(
                        "p" + random.nextInt(9),
                        TEXTS[random.nextInt(TEXTS.length)],
                        random.nextBoolean() ? "t1" : null);
    }

    static Verdict examined(List<Entry> trail, Collection<Mark> noted) {
        var examination = new Examination(noted);
        trail.forEach(examination::take);
        return examination.end();
    }

    static List<String> breaks(List<Entry> trail, Mark... noted) {
        return examined(trail, List.of(noted)).breaks().stream()
                .map(Break::words)
                .toList();
    }
}
