package org.equityimpact.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaReader;
import org.equityimpact.agenda.InvalidAgenda;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.Submission;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;

/** The agenda that the command line names, in whatever form it comes. */
record AgendaInput(String name, InputStream standardInput, AgendaReader reader) {

    private static final String STANDARD_INPUT = "-";

    /** Room for an archive of ten thousand proposals. */
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    Agenda read() throws Unusable {
        try {
            return name.equals(STANDARD_INPUT) ? fromStandardInput() : from(Path.of(name));
        } catch (UnreadableJson broken) {
            throw unusable("line %d, column %d: %s".formatted(broken.line(), broken.column(), broken.getMessage()));
        } catch (InvalidAgenda invalid) {
            throw new Unusable(invalid.mistakes().stream()
                    .map(Mistake::text)
                    .map(text -> "%s: %s".formatted(name, text))
                    .toList());
        } catch (TooLarge large) {
            throw unusable(String.valueOf(large.getMessage()));
        } catch (IOException trouble) {
            throw unusable(Unusable.why(trouble));
        }
    }

    private Agenda from(Path path) throws IOException, Unusable {
        if (Files.isDirectory(path)) {
            return reader.readFolder(path);
        }
        if (name.endsWith(".ndjson")) {
            return reader.readLines(path);
        }
        if (name.endsWith(".ics")) {
            throw unusable("this is a calendar of meetings, and tells no items of an agenda.");
        }
        return name.endsWith(".zip") ? reader.readArchive(Files.readAllBytes(path)) : reader.readFile(path);
    }

    private Agenda fromStandardInput() throws IOException {
        var bytes = Submission.of(new BufferedInputStream(standardInput), "An agenda", MOST_BYTES);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return reader.readArchive(bytes);
        }
        return holdsLines(bytes) ? reader.readLines(new ByteArrayInputStream(bytes)) : reader.read(bytes);
    }

    /** One item to a line starts with a line that ends its object, and something follows it. */
    private static boolean holdsLines(byte[] bytes) {
        int last = 0;
        for (int place = 0; place < bytes.length; place++) {
            if (bytes[place] == '\n' && last == '}') {
                return !isBlank(bytes, place);
            }
            if (bytes[place] == '\n' && last != 0) {
                return false;
            }
            last = Character.isWhitespace(bytes[place]) ? last : bytes[place];
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes, int from) {
        for (int place = from; place < bytes.length; place++) {
            if (!Character.isWhitespace(bytes[place])) {
                return false;
            }
        }
        return true;
    }

    private Unusable unusable(String complaint) {
        return new Unusable("%s: %s".formatted(name, complaint));
    }
}
