package org.equityimpact.rulecheck;

import static org.equityimpact.rulecheck.AnswerPair.byRule;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FactType;
import org.equityimpact.rules.CompiledRules;

/**
 * Tries a change of the rules on proposals. Only the rules that changed are asked, and of facts only those that they look at
 * are laid out; where their answers count otherwise than before, the proposal is judged in full. Where something changed that
 * may show in any result, such as a weight, every proposal is.
 */
public final class EffectStudy {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final CompiledRules before;
    private final CompiledRules after;
    private final Reach reach;
    private final CompiledRules touchedBefore;
    private final CompiledRules touchedAfter;
    private final Set<FactType> lookedAt = new HashSet<>();

    private EffectStudy(CompiledRules before, CompiledRules after, Reach reach) {
        this.before = before;
        this.after = after;
        this.reach = reach;
        this.touchedBefore = before.only(reach.rules());
        this.touchedAfter = after.only(reach.rules());
        lookedAt.addAll(touchedBefore.looksAt());
        lookedAt.addAll(touchedAfter.looksAt());
    }

    public static EffectStudy of(CompiledRules before, CompiledRules after) {
        return new EffectStudy(before, after, Reach.of(RuleSetDifference.between(before, after), before, after));
    }

    /** The same question answered the long way: everything is judged in full. */
    static EffectStudy inFull(CompiledRules before, CompiledRules after) {
        return new EffectStudy(before, after, Reach.everything(before, after));
    }

    /** Why every proposal is judged in full; empty where only the rules that changed are asked first. */
    public List<String> whyEveryProposalInFull() {
        return reach.everyProposal();
    }

    /** Starts to count, and lists at most so many of the proposals that change. */
    public EffectCount count(int mostListed) {
        return new EffectCount(this, mostListed);
    }

    /**
     * The effect on a row of proposals, however long. All processors work on it; only a few proposals are in memory at a time.
     *
     * @param reading makes a proposal of a piece of the row; it is done by the workers, too
     */
    public <T> Effect on(InOrder.Source<T> pieces, Function<T, NamedProposal> reading, int mostListed)
            throws IOException, InterruptedException {
        var count = count(mostListed);
        var workers = Executors.newFixedThreadPool(WORKERS);
        try {
            new InOrder<T, ProposalEffect>(workers, 4 * WORKERS, piece -> on(reading.apply(piece)))
                    .run(pieces, count::add);
        } finally {
            workers.shutdownNow();
        }
        return count.effect();
    }

    /** The effect on one proposal. Several may ask at a time. */
    public ProposalEffect on(NamedProposal named) {
        if (!reach.everyProposal().isEmpty()) {
            return inFull(named);
        }
        var facts = FactSheet.of(named.proposal(), named.asOf(), before.tables(), lookedAt);
        var through = AnswerPair.otherwise(
                byRule(touchedBefore.judge(facts)), byRule(touchedAfter.judge(facts)));
        return through.stream().allMatch(AnswerPair::countsTheSame)
                ? new ProposalEffect(named.name(), named.proposal().title(), null, null, effects(through))
                : inFull(named);
    }

    private ProposalEffect inFull(NamedProposal named) {
        var facts = FactSheet.of(named.proposal(), named.asOf(), before.tables());
        var old = byRule(before.judge(facts));
        if (reach.otherFacts()) {
            var otherFacts = FactSheet.of(named.proposal(), named.asOf(), after.tables());
            return effect(named, facts, old, otherFacts, byRule(after.judge(otherFacts)));
        }
        return effect(named, facts, old, facts, underNewRules(old, facts));
    }

    /** A rule that says what it said answers the same facts as before, for what it counts now. */
    private Map<String, RuleAnswer> underNewRules(Map<String, RuleAnswer> old, FactSheet facts) {
        var answers = byRule(touchedAfter.judge(facts));
        after.catalogue().forEach(card -> {
            var answer = old.get(card.name());
            if (answer != null) {
                answers.computeIfAbsent(card.name(), unchanged -> answer.of(card));
            }
        });
        return answers;
    }

    private ProposalEffect effect(
            NamedProposal named,
            FactSheet oldFacts,
            Map<String, RuleAnswer> old,
            FactSheet facts,
            Map<String, RuleAnswer> now) {
        return new ProposalEffect(
                named.name(),
                named.proposal().title(),
                Assessor.standing(before, oldFacts, List.copyOf(old.values())),
                Assessor.standing(after, facts, List.copyOf(now.values())),
                effects(AnswerPair.otherwise(old, now)));
    }

    private static List<RuleEffect> effects(List<AnswerPair> through) {
        return through.stream().map(AnswerPair::effect).toList();
    }
}
