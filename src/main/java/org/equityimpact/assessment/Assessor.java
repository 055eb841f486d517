package org.equityimpact.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.assessment.Assessment.FullRequired;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.proposal.Depth;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** Assesses proposals under the rules in force. Everyone enters here; nobody else asks a rule book. */
public final class Assessor {

    private final Supplier<? extends RuleBook> rulesInForce;
    private final InstantSource clock;

    public Assessor(Supplier<? extends RuleBook> rulesInForce, InstantSource clock) {
        this.rulesInForce = rulesInForce;
        this.clock = clock;
    }

    /** Assesses a proposal; the assessment has no id yet. */
    public Assessment assess(Proposal proposal, Terms terms) {
        var rules = rulesInForce.get();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var asOf = terms.asOf() == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : terms.asOf();
        var facts = FactSheet.of(proposal, asOf, rules.tables());
        return new Case(rules, facts, rules.judge(facts)).assessment(terms, now);
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

        Assessment assessment(Terms terms, Instant now) {
            var judgement = judge();
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
                    DisparityEntry.of(facts.disparities()),
                    Links.broken(proposal()),
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
