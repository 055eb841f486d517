package org.equityimpact.rulecheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equityimpact.assessment.Outcome;

/** Counts what a change of the rules does to one proposal after the other, and keeps the first of those that change. */
public final class EffectCount {

    private final EffectStudy study;
    private final int mostListed;
    private final List<ProposalEffect> otherOutcomes = new ArrayList<>();
    private final List<ProposalEffect> otherFigures = new ArrayList<>();
    private final Map<String, ProposalEffect> reworded = new LinkedHashMap<>();
    private final Map<Outcome, Map<Outcome, Long>> outcomes = new EnumMap<>(Outcome.class);
    private final SortedMap<String, Long> throughRules = new TreeMap<>();
    private long proposals;
    private long judgedInFull;
    private long outcomesChanged;
    private long resultsChanged;
    private long rewordedOnly;

    EffectCount(EffectStudy study, int mostListed) {
        this.study = study;
        this.mostListed = mostListed;
    }

    public void add(ProposalEffect effect) {
        proposals++;
        judgedInFull += effect.isJudgedInFull() ? 1 : 0;
        effect.through().forEach(rule -> throughRules.merge(rule.rule(), 1L, Long::sum));
        if (effect.changesResult()) {
            addResult(effect);
        } else if (!effect.through().isEmpty()) {
            rewordedOnly++;
            reworded.putIfAbsent(effect.through().get(0).rule(), effect);
        }
    }

    private void addResult(ProposalEffect effect) {
        resultsChanged++;
        var kept = effect.changesOutcome() ? otherOutcomes : otherFigures;
        if (kept.size() < mostListed) {
            kept.add(effect);
        }
        var before = effect.before();
        var after = effect.after();
        if (before != null && after != null && effect.changesOutcome()) {
            outcomesChanged++;
            outcomes.computeIfAbsent(before.outcome(), from -> new EnumMap<>(Outcome.class))
                    .merge(after.outcome(), 1L, Long::sum);
        }
    }

    /** What all of them come to. */
    public Effect effect() {
        var listed = new ArrayList<>(otherOutcomes);
        listed.addAll(otherFigures.subList(0, Math.min(otherFigures.size(), mostListed - otherOutcomes.size())));
        return new Effect(
                study.whyEveryProposalInFull(),
                proposals,
                judgedInFull,
                outcomesChanged,
                resultsChanged,
                rewordedOnly,
                outcomes,
                throughRules,
                listed,
                List.copyOf(reworded.values()),
                resultsChanged - listed.size());
    }
}
