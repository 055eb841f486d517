package org.equityimpact.agenda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.equityimpact.json.Submission;
import org.equityimpact.json.TakenApart;
import org.equityimpact.json.UnreadableJson;

/**
 * Reads an agenda in whatever form it comes: a file, a folder, a ZIP archive, or lines. What is wrong with an item becomes its
 * matter; only what is wrong with the meeting, or with the whole, is refused.
 */
public final class AgendaReader {

    /** Room for ten thousand real proposals written into the agenda itself. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String ITEMS = "items";

    private final Map<String, String> exemptions;

    /** The reasons for which an item may be exempt: codes, and what people call them. */
    public AgendaReader(Map<String, String> exemptions) {
        this.exemptions = Collections.unmodifiableMap(new LinkedHashMap<>(exemptions));
    }

    /**
     * Reads an agenda that comes by itself.
     *
     * @throws UnreadableJson when it is not one JSON object, even without its items
     * @throws InvalidAgenda when it is not an agenda
     */
    public Agenda read(byte[] json) {
        return read(json, FilesBeside.NONE);
    }

    /** Reads an agenda file and the files that it names, which lie beside it. */
    public Agenda readFile(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(Submission.of(stream, "An agenda", MOST_BYTES), beside(file));
        }
    }

    /** Reads a folder with an {@code agenda.json}, or a folder of proposals without one. */
    public Agenda readFolder(Path folder) throws IOException {
        return new AgendaFolder(this, new FolderFiles(folder)).agenda();
    }

    /** Reads a ZIP archive of such a folder. */
    public Agenda readArchive(byte[] zip) throws IOException {
        return new AgendaFolder(this, ArchiveFiles.of(zip)).agenda();
    }

    /** Reads items that come one to a line (NDJSON): each a proposal, or an item as an agenda has it. */
    public Agenda readLines(InputStream lines) throws IOException {
        return AgendaLines.agenda(lines, items(FilesBeside.NONE));
    }

    /** Reads a file of lines and the files that they name, which lie beside it. */
    public Agenda readLines(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return AgendaLines.agenda(stream, items(beside(file)));
        }
    }

    /** Reads an agenda and the files that it names, wherever they lie. */
    public Agenda read(byte[] json, FilesBeside beside) {
        var agenda = TakenApart.of(json, ITEMS);
        var meeting = MeetingReader.read(agenda.frame());
        if (agenda.size() > Agenda.MOST_ITEMS) {
            throw InvalidAgenda.withTooManyItems();
        }
        var items = items(beside);
        for (int i = 0; i < agenda.size(); i++) {
            add(agenda, i, items);
        }
        return new Agenda(meeting, items.items());
    }

    private static FilesBeside beside(Path file) {
        return new FolderFiles(file.toAbsolutePath().resolveSibling(""));
    }

    ItemReader items(FilesBeside beside) {
        return new ItemReader(exemptions, beside);
    }

    private static void add(TakenApart agenda, int index, ItemReader items) {
        if (!agenda.isObject(index)) {
            items.addUnusable(
                    "An item must be an object in braces, such as {\"number\": \"5.1\", \"file\": \"a.json\"}.");
            return;
        }
        try {
            items.add(agenda.entry(index), "/%s/%d".formatted(ITEMS, index));
        } catch (UnreadableJson broken) {
            items.addBroken(
                    agenda.textsBeforeTheBreak(index),
                    "line %d, column %d: %s".formatted(broken.line(), broken.column(), broken.getMessage()));
        }
    }
}
