package org.equityimpact.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.DisparityScreen;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.Terms;
import org.equityimpact.charts.IndicatorChart;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.spreadsheet.IndicatorTables;
import org.equityimpact.spreadsheet.TableFile;
import org.equityimpact.spreadsheet.TableSettings;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeyedSubmissions;
import org.equityimpact.store.StoredAssessment;
import org.equityimpact.store.SubmissionKey;
import org.jspecify.annotations.Nullable;

/** Takes in submissions: reads, assesses and keeps them. */
public final class Desk {

    private final Supplier<? extends RuleBook> rulesInForce;
    private final SmallNumbers smallNumbers;
    private final Assessments assessments;
    private final KeyedSubmissions keyed;
    private final Figures figures;
    private final InstantSource clock;

    Desk(
            Supplier<? extends RuleBook> rulesInForce,
            SmallNumbers smallNumbers,
            Assessments assessments,
            KeyedSubmissions keyed,
            Figures figures,
            InstantSource clock) {
        this.rulesInForce = rulesInForce;
        this.smallNumbers = smallNumbers;
        this.assessments = assessments;
        this.keyed = keyed;
        this.figures = figures;
        this.clock = clock;
    }

    /** Takes the rules in force once, so that a submission is read and judged by the same. */
    public Assessed assess(byte[] submitted, Terms terms) {
        long began = System.nanoTime();
        RuleBook rules = rulesInForce.get();
        Proposal proposal = reader(rules).read(submitted);
        var assessment = assessor(rules).assess(proposal, terms);
        figures.assessed(assessment.outcome(), System.nanoTime() - began);
        return new Assessed(submitted, proposal, assessment);
    }

    /** Looks at the disparities of indicators that come alone. Nothing of them is kept. */
    public DisparityScreen screen(byte[] submitted, @Nullable LocalDate asOf, boolean allMeasures) {
        RuleBook rules = rulesInForce.get();
        return assessor(rules).screen(indicators(rules, submitted), asOf, allMeasures);
    }

    /** Looks at the disparities in tables. Nothing of them is kept. */
    public DisparityScreen screen(
            TableFile tables, TableSettings settings, @Nullable LocalDate asOf, boolean allMeasures) {
        RuleBook rules = rulesInForce.get();
        return assessor(rules).screen(indicators(rules, tables, settings), asOf, allMeasures);
    }

    /** Turns tables into indicators. Nothing of them is kept. */
    public List<Indicator> indicators(TableFile tables, TableSettings settings) {
        return indicators(rulesInForce.get(), tables, settings);
    }

    private List<Indicator> indicators(RuleBook rules, TableFile tables, TableSettings settings) {
        return new IndicatorTables(reader(rules)).read(List.of(tables), settings);
    }

    private List<Indicator> indicators(RuleBook rules, byte[] submitted) {
        try {
            return reader(rules).readIndicators(submitted);
        } catch (InvalidProposal invalid) {
            throw InvalidBody.of(invalid.mistakes());
        }
    }

    private ProposalReader reader(RuleBook rules) {
        return new ProposalReader(rules.tables().focalGroups().codes(), smallNumbers, clock);
    }

    private Assessor assessor(RuleBook rules) {
        return new Assessor(() -> rules, smallNumbers, clock);
    }

    /** Draws indicators that come alone. Nothing of them is kept. */
    public List<IndicatorChart> charts(byte[] submitted, @Nullable LocalDate asOf) {
        RuleBook rules = rulesInForce.get();
        return charts(rules, indicators(rules, submitted), asOf);
    }

    /** Draws the indicators of tables. Nothing of them is kept. */
    public List<IndicatorChart> charts(TableFile tables, TableSettings settings, @Nullable LocalDate asOf) {
        RuleBook rules = rulesInForce.get();
        return charts(rules, indicators(rules, tables, settings), asOf);
    }

    private List<IndicatorChart> charts(RuleBook rules, List<Indicator> indicators, @Nullable LocalDate asOf) {
        var day = asOf == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : asOf;
        return IndicatorChart.allOf(
                indicators, rules.asOf(day).tables().with(smallNumbers).disparity(), day);
    }

    /** Keeps a submission with the answer to it. */
    public StoredAssessment keep(Assessed assessed) {
        var stored = assessments.save(assessed.submitted, assessed.proposal, assessed.assessment);
        figures.kept(assessed.assessment.outcome());
        return stored;
    }

    /** Assesses and keeps a submission under a key; one that was kept under it before gets the answer that it got then. */
    public StoredAssessment keepOnce(SubmissionKey key, byte[] submitted, Terms terms) {
        return keyed.answered(key).orElseGet(() -> {
            var assessed = assess(submitted, terms);
            return keyed.once(key, () -> keep(assessed));
        });
    }

    /** A submission with the proposal it holds and the answer to it. */
    public static final class Assessed {

        private final byte[] submitted;
        private final Proposal proposal;
        private final Assessment assessment;

        private Assessed(byte[] submitted, Proposal proposal, Assessment assessment) {
            this.submitted = submitted;
            this.proposal = proposal;
            this.assessment = assessment;
        }

        public Proposal proposal() {
            return proposal;
        }

        public Assessment assessment() {
            return assessment;
        }
    }
}
