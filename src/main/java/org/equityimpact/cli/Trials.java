package org.equityimpact.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.rulecheck.CaseFolder;
import org.equityimpact.rulecheck.EffectCount;
import org.equityimpact.rulecheck.EffectStudy;
import org.equityimpact.rulecheck.NamedProposal;
import org.equityimpact.rulecheck.ProposalEffect;
import org.equityimpact.rulecheck.RuleCase;
import org.equityimpact.rulecheck.RuleSetComparison;
import org.equityimpact.rules.CompiledRules;
import org.jspecify.annotations.Nullable;

/** Tries a change of the rules on the proposals of files, or on the cases beside the rules. */
final class Trials {

    /** Keeps every worker busy while results are counted. */
    private static final int IN_HAND_EACH = 16;

    private final EffectStudy study;
    private final Surroundings surroundings;
    private final EffectCount count;
    private final Set<NamedProposal> tried = new HashSet<>();
    private boolean sawUnusable;

    Trials(EffectStudy study, Surroundings surroundings, int mostListed) {
        this.study = study;
        this.surroundings = surroundings;
        this.count = study.count(mostListed);
    }

    /** Tries the cases of a folder, except those tried already. */
    void onCases(CompiledRules rules, Path folder, @Nullable LocalDate asOf) throws IOException, InterruptedException {
        var beside = CaseFolder.of(folder, rules.tables().focalGroups());
        beside.problems().forEach(problem -> surroundings.err().println(folder.resolve(problem.toString())));
        sawUnusable |= !beside.problems().isEmpty();
        Iterator<NamedProposal> cases = beside.cases().stream()
                .filter(one -> one.agendaItem() == null)
                .map(one -> named(one, asOf))
                .filter(tried::add)
                .toList()
                .iterator();
        InOrder.onAllProcessors(IN_HAND_EACH, study::on, () -> cases.hasNext() ? cases.next() : null, count::add);
    }

    void onFiles(List<String> files, LocalDate asOf) throws IOException, InterruptedException {
        try (Inputs inputs = new Inputs(files, surroundings.in())) {
            Progress progress = new Progress(surroundings, inputs.bytes());
            Judging<Proposal, ProposalEffect> judging = new Judging<>(
                    new ProposalReader(study.focalGroupCodes(), surroundings.clock())::read,
                    (input, proposal) -> study.on(new NamedProposal(input.name(), proposal, asOf)));
            InOrder.onAllProcessors(IN_HAND_EACH, judging::of, inputs, result -> add(result, progress));
            progress.hide();
        }
    }

    RuleSetComparison comparison(LocalDate asOf) {
        return new RuleSetComparison(study.difference(), count.effect(), study.preview(asOf));
    }

    boolean sawUnusable() {
        return sawUnusable;
    }

    private void add(Result<ProposalEffect> result, Progress progress) {
        ProposalEffect effect = result.made();
        if (effect == null) {
            progress.hide();
            result.complaints().forEach(complaint -> surroundings.err().println(Plain.text(complaint)));
            sawUnusable = true;
        } else {
            count.add(effect);
        }
        progress.step(result.input().bytes());
    }

    private static NamedProposal named(RuleCase one, @Nullable LocalDate asOf) {
        return new NamedProposal(
                "%s: %s".formatted(one.file(), one.name()), one.given(), asOf == null ? one.asOf() : asOf);
    }
}
