package org.equityimpact.rulecheck;

import static org.equityimpact.rulecheck.AnswerPair.byRule;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.assessment.RuleAnswer;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Standing;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Vocabulary;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.rules.CompiledRules;
import org.jspecify.annotations.Nullable;

/**
 * Tries a change of the rules on proposals. Only the rules that changed are asked, and of facts only those that they look at
 * are laid out; where their answers count otherwise than before, the proposal is judged in full. Where something changed that
 * may show in any result, such as a weight, every proposal is.
 */
public final class EffectStudy {

    private static final Set<FactType> EVERY_KIND = Set.copyOf(Vocabulary.types());
    private static final int IN_HAND_EACH = 4;

    private final CompiledRules before;
    private final CompiledRules after;
    private final RuleSetDifference difference;
    private final Reach reach;
    private final CompiledRules touchedBefore;
    private final CompiledRules touchedAfter;
    private final CompiledRules untouched;
    private final Map<String, RuleCard> cardsAfter = new HashMap<>();
    private final Set<FactType> lookedAt = new HashSet<>();
    private final SmallNumbers smallNumbers;

    private EffectStudy(
            CompiledRules before,
            CompiledRules after,
            RuleSetDifference difference,
            Reach reach,
            SmallNumbers smallNumbers) {
        this.smallNumbers = smallNumbers;
        this.before = before;
        this.after = after;
        this.difference = difference;
        this.reach = reach;
        this.touchedBefore = before.only(reach.rules());
        this.touchedAfter = after.only(reach.rules());
        this.untouched = before.only(others(before, reach.rules()));
        after.catalogue().forEach(card -> cardsAfter.put(card.name(), card));
        lookedAt.addAll(touchedBefore.looksAt());
        lookedAt.addAll(touchedAfter.looksAt());
    }

    private static Set<String> others(CompiledRules rules, Set<String> touched) {
        var others = new HashSet<String>();
        rules.catalogue().forEach(card -> others.add(card.name()));
        others.removeAll(touched);
        return others;
    }

    /** Tries the change with the usual minima for small numbers. */
    public static EffectStudy of(CompiledRules before, CompiledRules after) {
        return of(before, after, SmallNumbers.defaults());
    }

    /** Tries the change with the minima that proposals are assessed with. */
    public static EffectStudy of(CompiledRules before, CompiledRules after, SmallNumbers smallNumbers) {
        var difference = RuleSetDifference.between(before, after);
        return new EffectStudy(before, after, difference, Reach.of(difference, before, after), smallNumbers);
    }

    /** The same question answered the long way: everything is judged in full. */
    static EffectStudy inFull(CompiledRules before, CompiledRules after) {
        var difference = RuleSetDifference.between(before, after);
        return new EffectStudy(before, after, difference, Reach.everything(before, after), SmallNumbers.defaults());
    }

    public RuleSetDifference difference() {
        return difference;
    }

    /** What other thresholds of disparity do on real tables; null where they are the same. */
    public @Nullable DisparityPreview preview(LocalDate asOf) {
        return DisparityPreview.between(before, after, asOf);
    }

    /** The codes of focal groups that proposals may name under either set. */
    public Set<String> focalGroupCodes() {
        var codes = new HashSet<>(before.tables().focalGroups().codes());
        codes.addAll(after.tables().focalGroups().codes());
        return codes;
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
        InOrder.onAllProcessors(IN_HAND_EACH, piece -> on(reading.apply(piece)), pieces, count::add);
        return count.effect();
    }

    /** The effect on one proposal. Several may ask at a time. */
    public ProposalEffect on(NamedProposal named) {
        if (reach.otherFacts()) {
            return underOtherFacts(named);
        }
        boolean inFull = !reach.everyProposal().isEmpty();
        var facts = facts(named, lookedAt);
        if (!inFull && staySilent(facts)) {
            return effect(named, null, null, List.of());
        }
        var old = byRule(touchedBefore.judge(facts));
        var now = byRule(touchedAfter.judge(facts));
        var through = AnswerPair.otherwise(old, now);
        return !inFull && through.stream().allMatch(AnswerPair::countsTheSame)
                ? effect(named, null, null, through)
                : inFull(named, old, now, through);
    }

    /** Whether the rules that changed find nothing, neither before nor after, and leave open what they left open. */
    private boolean staySilent(FactSheet facts) {
        return AnswerPair.all(byRule(touchedBefore.judgeBriefly(facts)), byRule(touchedAfter.judgeBriefly(facts)))
                .allMatch(pair -> pair.isSilent() && pair.countsTheSame());
    }

    /** A rule that says what it said answers the same facts as before, for what it counts now. */
    private ProposalEffect inFull(
            NamedProposal named, Map<String, RuleAnswer> old, Map<String, RuleAnswer> now, List<AnswerPair> through) {
        var facts = facts(named, EVERY_KIND);
        var answers = new ArrayList<>(now.values());
        var answered = new ArrayList<>(old.values());
        untouched.judgeBriefly(facts).forEach(answer -> {
            answered.add(answer);
            answers.add(answer.of(cardsAfter.getOrDefault(answer.rule().name(), answer.rule())));
        });
        return effect(
                named,
                Assessor.standing(before.asOf(named.asOf()), facts, answered),
                Assessor.standing(after.asOf(named.asOf()), facts, answers),
                through);
    }

    private ProposalEffect underOtherFacts(NamedProposal named) {
        var oldFacts = facts(named, EVERY_KIND);
        var facts = facts(named, after, EVERY_KIND);
        var old = before.judge(oldFacts);
        var now = after.judge(facts);
        return effect(
                named,
                Assessor.standing(before.asOf(named.asOf()), oldFacts, old),
                Assessor.standing(after.asOf(named.asOf()), facts, now),
                AnswerPair.otherwise(byRule(old), byRule(now)));
    }

    private FactSheet facts(NamedProposal named, Set<FactType> kinds) {
        return facts(named, before, kinds);
    }

    private FactSheet facts(NamedProposal named, CompiledRules rules, Set<FactType> kinds) {
        var tables = rules.asOf(named.asOf()).tables().with(smallNumbers);
        return FactSheet.of(named.proposal(), named.asOf(), tables, kinds);
    }

    private static ProposalEffect effect(
            NamedProposal named, @Nullable Standing stood, @Nullable Standing stands, List<AnswerPair> through) {
        return new ProposalEffect(
                named.name(),
                named.proposal().title(),
                stood,
                stands,
                through.stream().map(AnswerPair::effect).toList());
    }
}
