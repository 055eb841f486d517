package org.equityimpact.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaReader;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.ItemState;
import org.equityimpact.docket.Records;
import org.equityimpact.docket.Screener;
import org.equityimpact.docket.forms.DocketJUnit;
import org.equityimpact.docket.forms.DocketSarif;
import org.equityimpact.docket.forms.TooLongToPrint;
import org.equityimpact.facts.disparity.SmallNumberSettings.UnusableSetting;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens the agenda of a meeting without a server or a database, and says whether anything on it is stopped. */
@Command(
        name = "prescreen",
        description = "Screens the agenda of a meeting: its docket, without a server or a database.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is stopped",
            "1:something is stopped, for what --fail-on names",
            "2:unusable input, or an unusable item (the docket tells of the others)"
        })
final class PrescreenCommand implements Callable<Integer> {

    private static final int STOPPED = 1;
    private static final int UNUSABLE = 2;

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "AGENDA",
            description =
                    "An agenda as JSON, a folder of proposals (with an agenda.json or without one), a .zip of such a folder,"
                            + " an .ndjson file with one item to a line, or - for standard input.")
    private String agenda = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|html|pdf|csv",
            converter = DocketFormat.Reader.class,
            description = "For people (the default), for programmes, as a page, for print, or as rows.")
    private DocketFormat format = DocketFormat.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it; standard output if left out.")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "HOLD,…",
            split = ",",
            converter = FailOn.Reader.class,
            description = "For which of HOLD, REVISE, INCOMPLETE and UNASSESSED to exit with 1; for all if left out.")
    private Set<FailOn> failOn = new LinkedHashSet<>(EnumSet.allOf(FailOn.class));

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Writes it as JUnit XML, too, for a pipeline to show.")
    private @Nullable Path junit;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Writes it as SARIF, too, for a pipeline to show.")
    private @Nullable Path sarif;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day to assess for, such as 2026-11-21; today if left out.")
    private @Nullable LocalDate asOf;

    @Mixin
    private ServiceSettings settings = new ServiceSettings();

    PrescreenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return prescreen();
        } catch (Unusable unusable) {
            unusable.complaints().forEach(this::complain);
        } catch (BrokenRules | UncheckedIOException | UnusableSetting | TooLongToPrint unfit) {
            complain(String.valueOf(unfit.getMessage()));
        }
        return UNUSABLE;
    }

    private int prescreen() throws Unusable, BrokenRules, InterruptedException {
        var rules = RulesInForce.of(settings.rulesDirectory(surroundings.environment()));
        var smallNumbers = settings.smallNumbers(surroundings.environment());
        var reader = new AgendaReader(rules.get().tables().agendaExemptions());
        var read = new AgendaInput(agenda, surroundings.in(), reader).read();
        if (read.items().isEmpty()) {
            throw new Unusable("%s: there is nothing on the agenda, so nothing can be cleared".formatted(agenda));
        }
        refuseToOverwriteTheAgenda();
        var docket = new Screener(rules, smallNumbers, surroundings.clock()).screen(read, Records.NONE, asOf);
        write(docket, read);
        complainOfItems(docket);
        return exitCode(docket);
    }

    private void refuseToOverwriteTheAgenda() throws Unusable {
        var read = Path.of(agenda).toAbsolutePath().normalize();
        for (var file : new @Nullable Path[] {output, junit, sarif}) {
            if (file != null && file.toAbsolutePath().normalize().equals(read)) {
                throw new Unusable("%s is the agenda itself; name another file to write to".formatted(file));
            }
        }
    }

    private void write(Docket docket, Agenda screened) throws Unusable {
        var terminal = output == null ? surroundings.terminal() : Terminal.ofAFile();
        new Destination(output, surroundings.out()).write(format.of(docket, terminal));
        if (junit != null) {
            new Destination(junit, surroundings.err()).write(DocketJUnit.of(docket));
        }
        if (sarif != null) {
            new Destination(sarif, surroundings.err()).write(DocketSarif.of(docket, screened));
        }
    }

    /** Text tells them where they stand. */
    private void complainOfItems(Docket docket) {
        if (output == null && format == DocketFormat.TEXT) {
            return;
        }
        docket.items().stream()
                .filter(item -> item.state() == ItemState.UNUSABLE)
                .forEach(item -> item.complaints()
                        .forEach(complaint -> complain("item %s: %s".formatted(item.number(), complaint))));
    }

    private int exitCode(Docket docket) {
        if (docket.hasUnusable()) {
            return UNUSABLE;
        }
        return docket.items().stream().anyMatch(item -> FailOn.stops(item, failOn)) ? STOPPED : 0;
    }

    private void complain(String complaint) {
        surroundings.err().println(Plain.text(complaint));
    }
}
