package org.equityimpact.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.equityimpact.charts.ChartFormat;
import org.equityimpact.charts.IndicatorChart;
import org.equityimpact.charts.NoFonts;
import org.equityimpact.facts.disparity.SmallNumberSettings.UnusableSetting;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.SubmittedIndicators;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the indicators of files, without a server or a database. */
@Command(
        name = "charts",
        description = {
            "Draws a chart of each indicator, with the same data as a table.",
            "A screen, not a finding of discrimination."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:drawn", "2:unusable input, or a file that could not be written"})
final class ChartsCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;
    private static final int MOST_NAMED = 20;

    private final Surroundings surroundings;
    private final Set<String> complaints = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder for the charts, one file to an indicator and format; charts if left out.")
    private Path output = Path.of("charts");

    @Option(
            names = "--format",
            paramLabel = "svg|png|html|csv|all",
            converter = ChartsWanted.Reader.class,
            description = "A drawing (the default), a picture, a page with the table, the table alone, or all of them.")
    private ChartsWanted wanted = ChartsWanted.SVG;

    @Option(names = "--indicator", paramLabel = "ID", description = "Draws this indicator alone.")
    private @Nullable String indicator;

    @Mixin
    private IndicatorFiles files = new IndicatorFiles();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ServiceSettings settings = new ServiceSettings();

    ChartsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try {
            draw(RulesInForce.of(settings.rulesDirectory(surroundings.environment()))
                    .get());
        } catch (BrokenRules | UncheckedIOException | UnusableSetting unfit) {
            complain(String.valueOf(unfit.getMessage()));
        }
        if (complaints.isEmpty() && seen.isEmpty()) {
            complain("There are no indicators, so there is nothing to draw.");
        }
        return complaints.isEmpty() ? 0 : UNUSABLE;
    }

    private void draw(CompiledRules rules) throws IOException {
        var smallNumbers = settings.smallNumbers(surroundings.environment());
        var reader = new ProposalReader(rules.tables().focalGroups().codes(), smallNumbers, surroundings.clock());
        Judging<SubmittedIndicators, List<IndicatorChart>> judging = new Judging<>(
                (input, text) -> TableOptions.read(input, text, reader, spec),
                (input, submitted) -> charts(rules, smallNumbers, submitted));
        var written = new ChartFiles(output);
        try (Inputs inputs = new Inputs(files.names(), surroundings.in())) {
            for (Input input = inputs.next(); input != null; input = inputs.next()) {
                write(judging.of(input), written);
            }
        }
        if (indicator != null && !seen.isEmpty() && !seen.contains(indicator)) {
            complain("There is no indicator \"%s\"; there is %s.".formatted(indicator, named()));
        }
    }

    private List<IndicatorChart> charts(CompiledRules rules, SmallNumbers smallNumbers, SubmittedIndicators submitted) {
        var asOf = files.day();
        var day = asOf == null ? LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC) : asOf;
        var policy = rules.asOf(day).tables().with(smallNumbers).disparity();
        return IndicatorChart.allOf(submitted.indicators(), policy, day);
    }

    private void write(Result<List<IndicatorChart>> result, ChartFiles written) {
        result.complaints().forEach(this::complain);
        List<IndicatorChart> charts = result.made();
        if (charts == null) {
            return;
        }
        for (IndicatorChart chart : charts) {
            seen.add(chart.id());
            if (indicator == null || indicator.equals(chart.id())) {
                write(chart, written);
            }
        }
    }

    private void write(IndicatorChart chart, ChartFiles written) {
        String name = written.nameFor(chart);
        for (ChartFormat format : wanted.formats()) {
            try {
                Path file = written.write(name + "." + format, chart.as(format));
                surroundings.out().print("written: %s\n".formatted(Plain.text(file.toString())));
            } catch (NoFonts missing) {
                complain(String.valueOf(missing.getMessage()));
            } catch (FileAlreadyExistsException file) {
                complain("%s is not a folder; name one for the charts".formatted(output));
            } catch (IOException refused) {
                complain("%s cannot be written to (%s)".formatted(output, refused.getMessage()));
            }
        }
    }

    private String named() {
        var named = new ArrayList<>(seen);
        return named.stream().limit(MOST_NAMED).map("\"%s\""::formatted).collect(Collectors.joining(", "))
                + (named.size() > MOST_NAMED ? " and %,d more".formatted(named.size() - MOST_NAMED) : "");
    }

    /** Once, however often it happens. */
    private void complain(String complaint) {
        if (complaints.add(complaint)) {
            surroundings.err().println(Plain.text(complaint));
        }
    }
}
