package org.equityimpact.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What real callers send: proposals, agendas, tables, calendars, archives, and the names of the fields of all forms. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Corpus(
        List<byte[]> proposals,
        List<byte[]> indicators,
        List<byte[]> tables,
        List<byte[]> agendas,
        byte[] calendar,
        byte[] agendaArchive,
        byte[] ruleArchive,
        List<String> fields) {

    private static final Pattern FIELD = Pattern.compile("\\bname=\"([\\w.\\-]+)\"");
    private static final String TABLE = """
            indicator,period,group,count,total
            Suspended,baseline,Black,160,2000
            Suspended,baseline,White,80,4000
            """;
    private static final String AGENDA = """
            {"body":"Cabinet","organisation":"Example County","date":"2026-12-15","time":"09:00","zone":"Europe/London","items":[
              {"number":"1","title":"Minutes","exempt":{"reason":"minutes"}},
              {"number":"2","reference":"real-19","organisation":"Bristol City Council"},
              {"number":"3","title":"Raise the fee for the breakfast club","type":"fee"}]}
            """;
    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VEVENT
            UID:board@example.org
            DTSTAMP:20261101T000000Z
            DTSTART;TZID=Europe/London:20270112T183000
            RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6
            SUMMARY:Board
            END:VEVENT
            END:VCALENDAR
            """;

    static Corpus read() throws IOException {
        return new Corpus(
                files("samples", ".json"),
                files("samples/indicators", ".json"),
                List.of(TABLE.getBytes(UTF_8)),
                List.of(AGENDA.getBytes(UTF_8)),
                CALENDAR.replace("\n", "\r\n").getBytes(UTF_8),
                zip(Path.of("samples/nothing-in-the-way.agenda")),
                zip(Path.of("rules")),
                namesOfFields());
    }

    private static List<byte[]> files(String folder, String ending) throws IOException {
        try (Stream<Path> found = Files.list(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Corpus::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }

    private static byte[] zip(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return Files.readAllBytes(file);
        }
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed);
                Stream<Path> found = Files.walk(file)) {
            for (Path inner : found.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.relativize(inner).toString()));
                zip.write(Files.readAllBytes(inner));
            }
        }
        return packed.toByteArray();
    }

    private static List<String> namesOfFields() throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                FIELD.matcher(Files.readString(template)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return List.copyOf(names);
    }
}
