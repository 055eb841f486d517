package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.audit.Entry;
import org.equityimpact.store.KeptRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Writes the record out, one entry to a line. */
@Command(
        name = "export",
        description = "Writes the record of who did what, one entry in JSON to a line; this export is its last entry.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The store is that of the service: --equity.data-directory=data, --spring.datasource.url=..., or the environment."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:unusable input"})
final class AuditExportCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it; standard output if left out.")
    private @Nullable Path output;

    @Option(names = "--after", paramLabel = "NUMBER", description = "Leave out all entries up to this one.")
    private long after;

    AuditExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (var store = WhichStore.by(settings).open()) {
            var record = store.part(KeptRecord.class);
            record.noteExport("record", String.valueOf(after), "ndjson");
            new Destination(output, surroundings.out())
                    .write(lines -> record.each(after, entry -> write(entry, lines)));
            return 0;
        } catch (Unusable unusable) {
            unusable.complaints().forEach(surroundings.err()::println);
            return UNUSABLE;
        }
    }

    private static void write(Entry entry, OutputStream lines) {
        try {
            lines.write((entry.line() + "\n").getBytes(UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
