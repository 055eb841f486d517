package org.equityimpact.agenda;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.equityimpact.json.Lines;
import org.equityimpact.json.Lines.Line;
import org.equityimpact.json.RecordReader;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.jspecify.annotations.Nullable;

/** Reads items that come one to a line; a line that is broken costs itself only. */
final class AgendaLines {

    private final String source;
    private final ItemReader items;
    private final Room room = new Room();

    /** The source is named where a line is wrong; empty where there is but one. */
    AgendaLines(String source, ItemReader items) {
        this.source = source;
        this.items = items;
    }

    static Agenda agenda(InputStream stream, ItemReader items) throws IOException {
        new AgendaLines("", items).read(stream);
        if (items.items().isEmpty()) {
            throw new InvalidAgenda("There is no line with a proposal or an item.");
        }
        return new Agenda(Meeting.unknown(), items.items());
    }

    void read(InputStream stream) throws IOException {
        var lines = new Lines(stream);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            add(line);
        }
    }

    private void add(Line line) {
        var place = source + "line " + line.number();
        try {
            var text = room.take(line.text());
            var object = RecordReader.object(text);
            if (isProposal(object)) {
                items.add(new Matter.Submitted(place, text));
            } else {
                items.add(object, place);
            }
        } catch (UnreadableJson broken) {
            items.addUnusable("%s, column %d: %s".formatted(place, broken.column(), broken.getMessage()));
        } catch (TooLarge | IOException large) {
            items.addUnusable("%s: %s".formatted(place, large.getMessage()));
        }
    }

    /** What a proposal must say and an item of an agenda may not. */
    private static boolean isProposal(Map<String, @Nullable Object> object) {
        return object.containsKey("decision") || object.get("organisation") instanceof Map;
    }
}
