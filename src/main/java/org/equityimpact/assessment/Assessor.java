package org.equityimpact.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.assessment.Assessment.FullRequired;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.equityimpact.facts.AgendaEntry;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.DisparitySentence;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.proposal.Depth;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Assesses proposals under the rules in force. Everyone enters here; nobody else asks a rule book. What counts as a small
 * number is a setting and no rule, so it comes in beside the rules and stands in every answer.
 */
public final class Assessor {

    private final Supplier<? extends RuleBook> rulesInForce;
    private final SmallNumbers smallNumbers;
    private final InstantSource clock;

    public Assessor(Supplier<? extends RuleBook> rulesInForce, SmallNumbers smallNumbers, InstantSource clock) {
        this.rulesInForce = rulesInForce;
        this.smallNumbers = smallNumbers;
        this.clock = clock;
    }

    /** Assesses a proposal; the assessment has no id yet. */
    public Assessment assess(Proposal proposal, Terms terms) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var asOf = day(terms.asOf(), now);
        var rules = rulesInForce.get().asOf(asOf);
        var tables = rules.tables().with(smallNumbers);
        var facts = FactSheet.of(proposal, asOf, tables);
        return new Case(rules, facts, rules.judge(facts)).assessment(terms, tables.disparity(), now);
    }

    /** Judges an agenda item that arrives without an assessment, by the rules about agenda items. */
    public AgendaFindings agendaItem(AgendaEntry entry, @Nullable LocalDate asOf) {
        var day = day(asOf, clock.instant());
        var rules = rulesInForce.get().asOf(day);
        return AgendaFindings.of(rules.judge(FactSheet.of(entry, day, rules.tables())));
    }

    /** Looks at indicators alone, without a decision around them. */
    public DisparityScreen screen(List<Indicator> indicators, @Nullable LocalDate asOf, boolean allMeasures) {
        return screen(indicators, List.of(), asOf, allMeasures);
    }

    /** Looks at the indicators of a proposal alone; the groups that it affects tell what nobody measured. */
    public DisparityScreen screen(Proposal proposal, @Nullable LocalDate asOf, boolean allMeasures) {
        return screen(indicatorsOf(proposal), FocalGroups.affectedBy(proposal), asOf, allMeasures);
    }

    private DisparityScreen screen(
            List<Indicator> indicators, List<String> named, @Nullable LocalDate asOf, boolean allMeasures) {
        var day = day(asOf, clock.instant());
        var rules = rulesInForce.get().asOf(day);
        var policy = rules.tables().with(smallNumbers).disparity();
        var shown = new ShownDisparities(indicators, Disparities.of(indicators, named, policy, day), policy);
        return new DisparityScreen(
                shown.entries(allMeasures),
                shown.changes(),
                shown.summaries(),
                shown.notes(),
                day,
                rules.version(),
                smallNumbers,
                DisparitySentence.SCREEN);
    }

    private static LocalDate day(@Nullable LocalDate asked, Instant now) {
        return asked == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : asked;
    }

    private static List<Indicator> indicatorsOf(Proposal proposal) {
        return proposal.indicators() == null ? List.of() : proposal.indicators();
    }

    /** What follows from answers of the rules in figures alone, for those who compare many. */
    public static Standing standing(RuleBook rules, FactSheet facts, List<RuleAnswer> answers) {
        var judgement = new Case(rules, facts, answers).judge();
        return new Standing(
                judgement.outcome(),
                judgement.figures().shownConcern(),
                judgement.completeness().shown());
    }

    /** One proposal with the answers of the rules, on its way to an assessment. */
    private record Case(RuleBook rules, FactSheet facts, List<RuleAnswer> answers) {

        Assessment assessment(Terms terms, DisparityPolicy disparityPolicy, Instant now) {
            var judgement = judge();
            var shown = new ShownDisparities(indicatorsOf(proposal()), facts.disparities(), disparityPolicy);
            var figures = judgement.figures();
            var findings = new Findings(judgement);
            return new Assessment(
                    null,
                    proposal().reference(),
                    null,
                    proposal().title(),
                    now,
                    rules.version(),
                    facts.asOf(),
                    isScreen() ? Depth.SCREEN.code() : Depth.FULL.code(),
                    disparityPolicy.smallNumbers(),
                    judgement.outcome(),
                    fullRequired(judgement),
                    figures.shownConcern(),
                    judgement.completeness().shown(),
                    new EvidenceStrength(policy().confidence(), facts.asOf()).of(proposal(), answers),
                    figures.indices(),
                    figures.shownDimensions(),
                    judgement.confirmedGates().stream()
                            .map(GateStanding::reached)
                            .toList(),
                    findings.inOrder(),
                    new OpenQuestions(judgement).inOrder(),
                    terms.wayOut() ? new WayOutSearch(judgement).find() : null,
                    Findings.strengths(answers),
                    findings.nextSteps(),
                    shown.entries(false),
                    dataQuality(shown),
                    terms.allRules() ? traces() : null);
        }

        private Judgement judge() {
            var credit = Credit.of(policy().credit(), proposal(), facts.asOf());
            return Judgement.of(
                    new Measure(policy(), credit, isScreen()),
                    answers.stream().filter(this::isJudged).toList());
        }

        private boolean isJudged(RuleAnswer answer) {
            return answer.rule().kind() != Kind.STRENGTH
                    && answer.rule().about() == About.PROPOSAL
                    && (!isScreen() || quickCard().judges(answer.rule()));
        }

        private @Nullable FullRequired fullRequired(Judgement judgement) {
            return isScreen() ? quickCard().fullRequired(proposal(), judgement) : null;
        }

        private List<RuleTrace> traces() {
            return answers.stream()
                    .map(answer -> new RuleTrace(answer.rule().name(), answer.status(), answer.compared()))
                    .toList();
        }

        /** That nothing was measured is for the rules to say. */
        private List<DataQualityNote> dataQuality(ShownDisparities shown) {
            var notes = new ArrayList<>(Links.broken(proposal()));
            if (!indicatorsOf(proposal()).isEmpty()) {
                notes.addAll(shown.notes());
            }
            return List.copyOf(notes);
        }

        private QuickCard quickCard() {
            return new QuickCard(policy(), rules.tables().profile());
        }

        private ScoringPolicy policy() {
            return rules.scoring();
        }

        private Proposal proposal() {
            return facts.proposal();
        }

        private boolean isScreen() {
            return proposal().depth() == Depth.SCREEN;
        }
    }
}
