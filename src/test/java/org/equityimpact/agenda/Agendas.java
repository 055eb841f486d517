package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.equityimpact.Submitted.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Agendas for tests, as people write them, and a reader that allows two reasons for an exemption. */
final class Agendas {

    static final AgendaReader READER = new AgendaReader(reasons());

    private Agendas() {}

    /** An agenda of the tenth of December with these items. */
    static byte[] of(String... items) {
        return """
                {"body": "Cabinet", "date": "2026-12-10", "items": [
                %s
                ]}""".formatted(Arrays.stream(items).collect(Collectors.joining(",\n")))
                .getBytes(UTF_8);
    }

    static Agenda read(String... items) {
        return READER.read(of(items));
    }

    /** What is wrong with the last item, where something is. */
    static List<String> complaints(Agenda agenda) {
        var last = agenda.items().get(agenda.items().size() - 1);
        return last.matter() instanceof Matter.Unusable unusable ? unusable.complaints() : List.of();
    }

    static List<String> sources(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> item.matter() instanceof Matter.Submitted submitted ? submitted.source() : "none")
                .toList();
    }

    /** A folder with these files, each a name and a text. */
    static Path folder(Path folder, String... namesAndTexts) {
        files(namesAndTexts).forEach((name, text) -> write(folder.resolve(name), text));
        return folder;
    }

    static Map<String, byte[]> files(String... namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }

    /** A proposal on one line. */
    static String named(String title) {
        return proposal().titled(title).json();
    }

    private static void write(Path file, byte[] text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        reasons.put("minutes", "minutes of an earlier meeting");
        reasons.put("ceremonial", "a ceremony");
        return reasons;
    }
}
