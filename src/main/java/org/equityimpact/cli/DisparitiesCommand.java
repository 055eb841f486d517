package org.equityimpact.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.assessment.MeasuresWanted;
import org.equityimpact.facts.disparity.SmallNumberSettings.UnusableSetting;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.SubmittedIndicators;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what indicators say about groups, from files, without a decision around them. */
@Command(
        name = "disparities",
        description = {
            "Shows the disparities in indicators: ratios and gaps with their uncertainty, projected change, data quality.",
            "A screen, not a finding."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:shown", "2:unusable input"})
final class DisparitiesCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    /** Keeps every worker busy while results are written. */
    private static final int IN_HAND_EACH = 4;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json|ndjson",
            description = "For people (the default), for programmes, or for programmes line by line.")
    private Format format = Format.TEXT;

    @Option(
            names = "--measures",
            paramLabel = "all",
            description = "Tells the further measures of every group, such as the odds ratio, too.")
    private @Nullable MeasuresWanted measures;

    @Mixin
    private IndicatorFiles files = new IndicatorFiles();

    @Mixin
    private ServiceSettings settings = new ServiceSettings();

    DisparitiesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            return screen(judging());
        } catch (BrokenRules | UncheckedIOException | UnusableSetting unfit) {
            surroundings.err().println(unfit.getMessage());
            return UNUSABLE;
        }
    }

    private int screen(Judging<SubmittedIndicators, Screened> judging) throws IOException, InterruptedException {
        try (Inputs inputs = new Inputs(files.names(), surroundings.in())) {
            Tally<Screened> tally = new Tally<>(
                    report(inputs.areOne()), screened -> 0, new Progress(surroundings, inputs.bytes()), surroundings);
            InOrder.onAllProcessors(IN_HAND_EACH, judging::of, inputs, tally);
            return tally.exitCode();
        }
    }

    private Report<Screened> report(boolean one) {
        return format.report(
                surroundings.out(),
                one,
                new DisparityText(surroundings.out(), surroundings.terminal()),
                new Written<>(
                        screened -> AssessmentWriter.write(screened.screen()),
                        screened -> AssessmentWriter.writeIndented(screened.screen())));
    }

    private Judging<SubmittedIndicators, Screened> judging() throws BrokenRules {
        var smallNumbers = settings.smallNumbers(surroundings.environment());
        var rules = RulesInForce.of(settings.rulesDirectory(surroundings.environment()));
        var assessor = new Assessor(rules, smallNumbers, surroundings.clock());
        var reader = new ProposalReader(rules.get().tables().focalGroups().codes(), smallNumbers, surroundings.clock());
        return new Judging<>(
                (input, text) -> TableOptions.read(input, text, reader, spec),
                (input, submitted) -> screened(assessor, submitted));
    }

    private Screened screened(Assessor assessor, SubmittedIndicators submitted) {
        Proposal proposal = submitted.proposal();
        boolean all = measures != null;
        return new Screened(
                submitted.indicators(),
                proposal == null
                        ? assessor.screen(submitted.indicators(), files.day(), all)
                        : assessor.screen(proposal, files.day(), all));
    }
}
