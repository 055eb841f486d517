package org.equityimpact.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.facts.disparity.SmallNumberSettings.UnusableSetting;
import org.equityimpact.json.IndicatorsWriter;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.Submission;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.spreadsheet.IndicatorTables;
import org.equityimpact.spreadsheet.InvalidTable;
import org.equityimpact.spreadsheet.TableFile;
import org.equityimpact.spreadsheet.TableMistake;
import org.equityimpact.spreadsheet.TableTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns tables into the indicators of a proposal, and writes a table to start from. */
@Command(
        name = "indicators",
        description = "Turns tables (CSV, TSV, .xlsx) into the indicators of a proposal.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:unusable input; nothing was written"})
final class IndicatorsCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "TABLE",
            arity = "0..*",
            description = "A file with one or more tables, or - for standard input.")
    private List<String> tables = List.of();

    @Option(
            names = "--template",
            paramLabel = "csv|xlsx",
            description = "Writes a table to start from, with an example.")
    private @Nullable TableTemplate template;

    @Option(
            names = "--into",
            paramLabel = "PROPOSAL",
            description =
                    "Writes this proposal with the indicators added; one with an id that is there takes its place.")
    private @Nullable Path proposal;

    @Option(names = "--format", paramLabel = "json", description = "How to write them; there is one way.")
    private IndicatorsFormat format = IndicatorsFormat.JSON;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write, which may be PROPOSAL; standard output if left out.")
    private @Nullable Path output;

    @Mixin
    private ServiceSettings service = new ServiceSettings();

    IndicatorsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            byte[] answer = template == null ? indicators() : asTemplate(template);
            new Destination(output, surroundings.out()).write(answer);
            return 0;
        } catch (Unusable unusable) {
            unusable.complaints().stream().map(Plain::text).forEach(surroundings.err()::println);
            return UNUSABLE;
        }
    }

    private byte[] asTemplate(TableTemplate wanted) throws Unusable {
        if (!tables.isEmpty() || proposal != null) {
            throw new Unusable("--template writes an example; it takes no TABLE and no PROPOSAL.");
        }
        return wanted.bytes();
    }

    private byte[] indicators() throws Unusable {
        if (tables.isEmpty()) {
            throw new Unusable("Name a TABLE, or - for standard input; --template csv writes one to start from.");
        }
        ProposalReader reader = reader();
        if (proposal == null) {
            return line(format.write(read(reader)));
        }
        byte[] before = checked(reader, proposal, bytes(proposal));
        return line(checked(reader, proposal, IndicatorsWriter.writeInto(before, read(reader))));
    }

    private List<Indicator> read(ProposalReader reader) throws Unusable {
        var complaints = new ArrayList<String>();
        var files = new ArrayList<TableFile>();
        for (String table : tables) {
            try (InputStream stream = table.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(table))) {
                files.add(TableFile.of(table, stream));
            } catch (TooLarge large) {
                complaints.add(table + ": " + large.getMessage());
            } catch (IOException trouble) {
                complaints.add(table + ": " + Unusable.why(trouble));
            }
        }
        try {
            var indicators = new IndicatorTables(reader).read(files, TableOptions.of(spec));
            if (complaints.isEmpty()) {
                return indicators;
            }
        } catch (InvalidTable invalid) {
            invalid.mistakes().stream().map(TableMistake::text).forEach(complaints::add);
        }
        throw new Unusable(complaints);
    }

    private static byte[] bytes(Path file) throws Unusable {
        try (InputStream stream = Files.newInputStream(file)) {
            return Submission.of(stream);
        } catch (TooLarge large) {
            throw new Unusable(file + ": " + large.getMessage());
        } catch (IOException trouble) {
            throw new Unusable(file + ": " + Unusable.why(trouble));
        }
    }

    /** Nothing but a proposal that is in order is taken in or given out. */
    private static byte[] checked(ProposalReader reader, Path file, byte[] proposal) throws Unusable {
        try {
            reader.read(proposal);
            return proposal;
        } catch (UnreadableJson unreadable) {
            throw new Unusable("%s: line %d, column %d: %s"
                    .formatted(file, unreadable.line(), unreadable.column(), unreadable.getMessage()));
        } catch (InvalidProposal invalid) {
            throw new Unusable(invalid.mistakes().stream()
                    .map(mistake -> file + ": " + mistake.text())
                    .toList());
        }
    }

    private static byte[] line(byte[] json) {
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private ProposalReader reader() throws Unusable {
        try {
            var smallNumbers = service.smallNumbers(surroundings.environment());
            var rules = RulesInForce.of(service.rulesDirectory(surroundings.environment()));
            return new ProposalReader(rules.get().tables().focalGroups().codes(), smallNumbers, surroundings.clock());
        } catch (BrokenRules | UncheckedIOException | UnusableSetting unfit) {
            throw new Unusable(String.valueOf(unfit.getMessage()));
        }
    }
}
