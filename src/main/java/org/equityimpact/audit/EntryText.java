package org.equityimpact.audit;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries as text: the form that is hashed, and the line of an export. */
public final class EntryText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EntryText() {}

    static String canonical(Entry entry) {
        return written(entry, null);
    }

    static String line(Entry entry) {
        return written(entry, entry.hash());
    }

    /** What a deed was about, as a text by itself. */
    public static String about(About about) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            write(about, json);
        }
        return text.toString();
    }

    /** Reads what a deed was about; a text that holds something else is what it is about. */
    public static About aboutOf(String text) {
        try {
            return about(JSON.readTree(text));
        } catch (JacksonException | IllegalArgumentException bent) {
            return About.of("unreadable", text);
        }
    }

    /**
     * Reads a line of an export.
     *
     * @throws IllegalArgumentException where it is not written as an export writes it
     */
    public static Entry read(String line) {
        Entry entry;
        try {
            entry = entry(JSON.readTree(line));
        } catch (JacksonException | DateTimeException unreadable) {
            throw new IllegalArgumentException("it is not a whole entry in JSON", unreadable);
        }
        if (!line(entry).equals(line)) {
            throw new IllegalArgumentException("it is not written as an export writes it");
        }
        return entry;
    }

    private static Entry entry(JsonNode json) {
        var who = json.required("who");
        return new Entry(
                json.required("number").longValue(),
                Instant.parse(json.required("at").stringValue()),
                new Who(
                        who.required("id").stringValue(),
                        who.required("name").stringValue(),
                        who.has("token") ? who.required("token").stringValue() : null),
                json.required("deed").stringValue(),
                about(json.required("about")),
                json.required("previous").stringValue(),
                json.required("hash").stringValue());
    }

    private static About about(JsonNode json) {
        var texts = new TreeMap<String, String>();
        json.forEachEntry((name, text) -> texts.put(name, text.stringValue()));
        return new About(texts);
    }

    private static String written(Entry entry, @Nullable String hash) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberProperty("number", entry.number());
            json.writeStringProperty("at", AT.format(entry.at()));
            json.writeName("who");
            write(entry.who(), json);
            json.writeStringProperty("deed", entry.deed());
            json.writeName("about");
            write(entry.about(), json);
            json.writeStringProperty("previous", entry.previous());
            if (hash != null) {
                json.writeStringProperty("hash", hash);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Who who, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", who.id());
        json.writeStringProperty("name", who.name());
        if (who.token() != null) {
            json.writeStringProperty("token", who.token());
        }
        json.writeEndObject();
    }

    private static void write(About about, JsonGenerator json) {
        json.writeStartObject();
        about.texts().forEach(json::writeStringProperty);
        json.writeEndObject();
    }
}
