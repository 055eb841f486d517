package org.equityimpact.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.assessment.RulesWanted;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumberSettings.UnusableSetting;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses files without a server or a database. */
@Command(
        name = "assess",
        description = "Assesses proposals from files, without a server or a database.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all READY or ACTIONS", "1:some HOLD, REVISE or INCOMPLETE", "2:unusable input"})
final class AssessCommand implements Callable<Integer> {

    private static final int BLOCKED = 1;
    private static final int UNUSABLE = 2;

    /** Keeps every worker busy while results are written. */
    private static final int IN_HAND_EACH = 4;

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A proposal as JSON, several in an .ndjson file (one to a line), a folder of such files,"
                    + " or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|ndjson",
            description = "For people (the default), for programmes, or for programmes line by line.")
    private Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day to assess for, such as 2026-11-21; today if left out.")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "all", description = "Tells of every rule what it said, and why.")
    private @Nullable RulesWanted rules;

    @Option(names = "--way-out", description = "Looks for the way to a better outcome for each of many proposals, too.")
    private boolean wayOut;

    @Mixin
    private ServiceSettings settings = new ServiceSettings();

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            SmallNumbers smallNumbers = settings.smallNumbers(surroundings.environment());
            return assess(RulesInForce.of(settings.rulesDirectory(surroundings.environment())), smallNumbers);
        } catch (BrokenRules | UncheckedIOException | UnusableSetting unfit) {
            surroundings.err().println(unfit.getMessage());
            return UNUSABLE;
        }
    }

    private int assess(RulesInForce rulesInForce, SmallNumbers smallNumbers) throws IOException, InterruptedException {
        try (Inputs inputs = new Inputs(files, surroundings.in())) {
            Tally<Assessment> tally = new Tally<>(
                    report(inputs.areOne()),
                    assessment -> assessment.outcome().blocks() ? BLOCKED : 0,
                    new Progress(surroundings, inputs.bytes()),
                    surroundings);
            Judging<Proposal, Assessment> assessing = assessing(rulesInForce, smallNumbers, inputs.areOne());
            InOrder.onAllProcessors(IN_HAND_EACH, assessing::of, inputs, tally);
            return tally.exitCode();
        }
    }

    private Report<Assessment> report(boolean one) {
        return format.report(
                surroundings.out(),
                one,
                new TextReport(surroundings.out(), surroundings.terminal()),
                new Written<>(AssessmentWriter::write, AssessmentWriter::writeIndented));
    }

    private Judging<Proposal, Assessment> assessing(RulesInForce rulesInForce, SmallNumbers smallNumbers, boolean one) {
        Assessor assessor = new Assessor(rulesInForce, smallNumbers, surroundings.clock());
        Terms terms = new Terms(asOf, wayOut || one, rules != null);
        return new Judging<>(
                new ProposalReader(
                        rulesInForce.get().tables().focalGroups().codes(), smallNumbers, surroundings.clock())::read,
                (input, proposal) -> assessor.assess(proposal, terms));
    }
}
