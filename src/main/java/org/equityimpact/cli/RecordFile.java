package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.equityimpact.audit.Entry;
import org.equityimpact.audit.EntryText;
import org.equityimpact.audit.Examination;
import org.equityimpact.audit.Mark;
import org.equityimpact.audit.Verdict;

/** A record as it was exported, in a file or on standard input. */
record RecordFile(String name, InputStream standardInput) {

    Verdict examine(Collection<Mark> noted) throws Unusable {
        return examine(noted, entry -> {});
    }

    /** The marks of all its entries, for the examination of another; one that is broken itself proves nothing. */
    List<Mark> marks() throws Unusable {
        var marks = new ArrayList<Mark>();
        var verdict = examine(List.of(), entry -> {
            if (marks.isEmpty()) {
                marks.add(new Mark(entry.number() - 1, entry.previous()));
            }
            marks.add(entry.mark());
        });
        if (!verdict.isIntact() && verdict.entries() > 0 && marks.get(0).number() > 0) {
            verdict = examine(marks.subList(0, 1));
        }
        if (!verdict.isIntact()) {
            throw new Unusable("%s is broken itself: %s."
                    .formatted(name, verdict.breaks().get(0).words()));
        }
        return marks;
    }

    private Verdict examine(Collection<Mark> noted, Consumer<Entry> reader) throws Unusable {
        var examination = new Examination(noted);
        try (var lines = new BufferedReader(new InputStreamReader(open(), UTF_8))) {
            long number = 1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line, number++, examination, reader);
            }
        } catch (IOException unreadable) {
            throw new Unusable("%s: %s".formatted(name, Unusable.why(unreadable)));
        }
        return examination.end();
    }

    private static void take(String line, long number, Examination examination, Consumer<Entry> reader) {
        try {
            var entry = EntryText.read(line);
            examination.take(entry);
            reader.accept(entry);
        } catch (IllegalArgumentException none) {
            examination.takeUnreadable(number, String.valueOf(none.getMessage()));
        }
    }

    private InputStream open() throws IOException {
        return name.equals("-")
                ? new FilterInputStream(standardInput) {
                    @Override
                    public void close() {
                        // not ours
                    }
                }
                : Files.newInputStream(Path.of(name));
    }
}
