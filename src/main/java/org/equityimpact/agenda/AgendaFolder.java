package org.equityimpact.agenda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.equityimpact.json.TooLarge;

/** Reads an agenda out of files that came together: as its {@code agenda.json} says, or each proposal an item. */
final class AgendaFolder {

    private static final String AGENDA = "agenda.json";
    private static final String PROPOSAL = ".json";
    private static final String LINES = ".ndjson";
    private static final String ASSESSMENT = ".assessment.json";
    private static final int MOST_NAMED = 5;

    private final AgendaReader reader;
    private final FilesBeside files;

    AgendaFolder(AgendaReader reader, FilesBeside files) {
        this.reader = reader;
        this.files = files;
    }

    Agenda agenda() throws IOException {
        return files.names().contains(AGENDA) ? asItSays() : ofAllProposals();
    }

    private Agenda asItSays() throws IOException {
        var named = new Noting(files);
        var agenda = reader.read(written(), named);
        var notes = new ArrayList<String>();
        var others = files.names().stream()
                .filter(name -> isProposal(name) && !name.equals(AGENDA) && !named.read.contains(name))
                .toList();
        if (!others.isEmpty()) {
            notes.add("Beside the agenda, and not on it: %s.".formatted(listed(others)));
        }
        files.leftOut().forEach(file -> notes.add("%s was left out: %s.".formatted(file.name(), file.why())));
        return new Agenda(agenda.meeting(), agenda.items(), notes);
    }

    private byte[] written() {
        try {
            return files.read(AGENDA, "An agenda", AgendaReader.MOST_BYTES);
        } catch (IOException unreadable) {
            throw new InvalidAgenda("%s cannot be used: %s.".formatted(AGENDA, unreadable.getMessage()));
        }
    }

    /** In the order of the names; an assessment that lies beside a proposal is none. */
    private Agenda ofAllProposals() throws IOException {
        var items = reader.items(files);
        for (var name : files.names()) {
            if (isProposal(name)) {
                items.addFile(name);
            } else if (name.endsWith(LINES)) {
                addLines(name, items);
            }
        }
        var notes = new ArrayList<String>();
        for (var file : files.leftOut()) {
            leftOut(file, items, notes);
        }
        if (items.items().isEmpty()) {
            throw new InvalidAgenda("There is no agenda.json and no proposal (*.json, *.ndjson) in it.");
        }
        return new Agenda(Meeting.unknown(), items.items(), notes);
    }

    private void addLines(String name, ItemReader items) {
        try {
            var lines = files.read(name, "A file of lines", AgendaReader.MOST_BYTES);
            new AgendaLines(name + ": ", items).read(new ByteArrayInputStream(lines));
        } catch (IOException | TooLarge unreadable) {
            items.addUnusable("%s: %s".formatted(name, unreadable.getMessage()));
        }
    }

    private static void leftOut(FilesBeside.LeftOut file, ItemReader items, List<String> notes) {
        if (isProposal(file.name()) || file.name().endsWith(LINES)) {
            items.addUnusable("%s cannot be used: %s.".formatted(file.name(), file.why()));
        } else {
            notes.add("%s was left out: %s.".formatted(file.name(), file.why()));
        }
    }

    private static boolean isProposal(String name) {
        return name.endsWith(PROPOSAL) && !name.endsWith(ASSESSMENT);
    }

    private static String listed(List<String> names) {
        var shown = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() <= MOST_NAMED ? shown : "%s and %,d more".formatted(shown, names.size() - MOST_NAMED);
    }

    /** The same files, and which of them were read. */
    private static final class Noting implements FilesBeside {

        private final FilesBeside files;
        private final HashSet<String> read = new HashSet<>();

        Noting(FilesBeside files) {
            this.files = files;
        }

        @Override
        public List<String> names() throws IOException {
            return files.names();
        }

        @Override
        public byte[] read(String name, String what, int mostBytes) throws IOException {
            read.add(name);
            return files.read(name, what, mostBytes);
        }
    }
}
