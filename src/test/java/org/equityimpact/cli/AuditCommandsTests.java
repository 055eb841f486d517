package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.equityimpact.EquityImpactAssessor;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Entry;
import org.equityimpact.audit.Mark;
import org.equityimpact.audit.Trails;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.OpenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandsTests {

    private final Path directory;

    AuditCommandsTests(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void verifyAndExportTheRecordOfAStore() throws Exception {
        var last = aStoreWithThreeEntries();

        new Cli()
                .run("audit", "verify", store())
                .exits(0)
                .complainsOfNothing()
                .prints("The record is as it was: 3 entries.\n"
                        + "Whether its end was cut off, or all of it written anew, nothing was given to tell by.\n"
                        + "Keep this elsewhere, for later: --anchor " + last + "\n");
        new Cli().run("audit", "export", "--output", file(), store()).exits(0).prints("written: " + file());
        assertThat(Files.readAllLines(file())).hasSize(4).last().asString().contains("\"deed\":\"exported\"");
        new Cli().run("audit", "verify", file(), "--anchor", last).exits(0).prints("4 entries");
        new Cli()
                .run("audit", "verify", "--against", file(), "--anchor", last, store())
                .exits(0)
                .prints("The record is as it was: 4 entries.\nKeep this elsewhere");
    }

    @Test
    void aPartIsVerifiedFromAMarkBeforeIt() throws Exception {
        var last = aStoreWithThreeEntries();

        var part =
                new Cli().run("audit", "export", "--after", 3, store()).exits(0).out();

        assertThat(part.lines()).hasSize(1);
        new Cli().given(part).run("audit", "verify", "-", "--anchor", last).exits(0);
        new Cli()
                .given(part)
                .run("audit", "verify", "-")
                .exits(1)
                .prints("The record is broken.\n  entries 1 to 3 are missing\n");
    }

    @Test
    void sayWhereAnExportWasBent() throws Exception {
        var lines = lines(Trails.of(9, new Random(5)));
        lines.set(4, lines.get(4).replaceFirst("\"deed\":\"", "\"deed\":\"re"));
        lines.remove(6);
        lines.add(7, "{");
        Files.write(file(), lines);

        assertThat(new Cli().run("audit", "verify", file()).exits(1).out()).matches("""
                        The record is broken\\.
                          what entry 5 says was changed: it gives its hash as \\w+, and what it says has \\w+
                          entry 7 is missing
                          line 8 is no entry: it is not a whole entry in JSON
                        """);
    }

    @Test
    void findThatARecordWasCutOffOrWrittenAnewAgainstAnEarlierExport() throws Exception {
        var trail = Trails.of(9, new Random(5));
        var earlier = Files.write(directory.resolve("earlier.ndjson"), lines(trail));
        Files.write(file(), lines(trail.subList(0, 7)));

        new Cli().run("audit", "verify", file()).exits(0);
        new Cli().run("audit", "verify", file(), "--against", earlier).exits(1).prints("""
                          entry 8 was noted earlier, and the record ends with entry 7: its end was cut off
                          entry 9 was noted earlier, and the record ends with entry 7: its end was cut off
                        """);

        Files.write(file(), lines(Trails.of(9, new Random(6))));
        new Cli()
                .run("audit", "verify", file(), "--against", earlier)
                .exits(1)
                .prints("  entry 1 was noted earlier with the hash "
                        + trail.get(0).hash());
    }

    @Test
    void proveNothingByAnExportThatIsBrokenItself() throws Exception {
        var lines = lines(Trails.of(9, new Random(5)));
        Files.write(file(), lines);
        lines.remove(3);
        var broken = Files.write(directory.resolve("broken.ndjson"), lines);

        assertThat(new Cli()
                        .run("audit", "verify", file(), "--against", broken)
                        .exits(2)
                        .err())
                .isEqualTo(broken + " is broken itself: entry 4 is missing.\n");
        assertThat(new Cli()
                        .run("audit", "verify", file(), "--against", Files.write(broken, lines.subList(3, 8)))
                        .exits(0)
                        .err())
                .isEmpty();
    }

    @Test
    void leaveAStoreToTheServiceThatHasIt() throws Exception {
        try (var service = OpenStore.broughtUpToDate(store())) {
            assertThat(service.part(KeptRecord.class).last()).isEqualTo(Mark.START);

            assertThat(anotherProcess("audit", "verify", store()))
                    .isEqualTo("2: The service has the store open; stop it, or ask the service itself.\n"
                            + "While it runs, GET /api/v1/audit/verification examines the record, and GET"
                            + " /api/v1/audit/export gives it out.\n");
        }
    }

    @Test
    void sayWhatTheyCannotUse() {
        assertThat(new Cli().run("audit", "verify", "--achor", "1:2").exits(2).err())
                .startsWith("\"--achor\" is no option;");
        assertThat(new Cli()
                        .run("audit", "verify", "--anchor", "12:abc")
                        .exits(2)
                        .err())
                .startsWith("\"12:abc\" is not the number of an entry, a colon and its hash of 64 hex digits");
        assertThat(new Cli().run("audit", "verify", file()).exits(2).err())
                .isEqualTo(file() + ": there is no such file.\n");
        assertThat(new Cli().run("audit", "export", store()).exits(2).err()).startsWith("There is no store in ");
        assertThat(new Cli().run("audit").exits(2).err()).contains("verify", "export");
    }

    private String aStoreWithThreeEntries() {
        try (var store = OpenStore.broughtUpToDate(store())) {
            var record = store.part(KeptRecord.class);
            record.note(Deed.EXPORTED, About.of("id", 1));
            record.note(Deed.EXPORTED, About.of("id", 2));
            return record.last().toString();
        }
    }

    private static List<String> lines(List<Entry> trail) {
        return new ArrayList<>(trail.stream().map(Entry::line).toList());
    }

    /** The exit code of the programme run by itself, and all that it wrote. */
    private static String anotherProcess(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EquityImpactAssessor.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var written = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + ": " + written;
    }

    private String store() {
        return "--equity.data-directory=" + directory.resolve("data");
    }

    private Path file() {
        return directory.resolve("record.ndjson");
    }
}
