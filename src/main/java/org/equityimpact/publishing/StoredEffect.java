package org.equityimpact.publishing;

import java.time.InstantSource;
import java.util.List;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.publishing.CandidateReport.EffectOnStored;
import org.equityimpact.rulecheck.EffectCount;
import org.equityimpact.rulecheck.EffectStudy;
import org.equityimpact.rulecheck.NamedProposal;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.store.AssessedProposal;
import org.equityimpact.store.Assessments;

/** Tries rules on stored proposals, a few in memory at a time, before they go live. */
final class StoredEffect {

    /** Enough to see what a change does, few enough to answer while one waits. */
    private static final int LIMIT = 1_000;

    private static final int MOST_LISTED = 50;
    private static final int PIECE = 20;

    private final Assessments assessments;
    private final ProposalReader reader;
    private final ProposalReader readerThen;
    private final EffectStudy study;
    private final EffectCount count;
    private int tried;
    private int unreadable;
    private int refused;

    StoredEffect(
            Assessments assessments,
            CompiledRules before,
            CompiledRules after,
            SmallNumbers smallNumbers,
            InstantSource clock) {
        this.assessments = assessments;
        this.reader = new ProposalReader(before.tables().focalGroups().codes(), clock);
        this.readerThen = new ProposalReader(after.tables().focalGroups().codes(), clock);
        this.study = EffectStudy.of(before, after, smallNumbers);
        this.count = study.count(MOST_LISTED);
    }

    EffectOnStored find() {
        String last = null;
        while (tried < LIMIT) {
            List<AssessedProposal> piece = assessments.newest(last, Math.min(PIECE, LIMIT - tried));
            if (piece.isEmpty()) {
                break;
            }
            piece.forEach(this::tryOn);
            last = piece.get(piece.size() - 1).assessment();
        }
        return new EffectOnStored(assessments.count(), LIMIT, unreadable, refused, count.effect());
    }

    private void tryOn(AssessedProposal stored) {
        tried++;
        try {
            var proposal = reader.read(stored.submitted());
            if (isRefusedThen(stored)) {
                refused++;
            } else {
                count.add(study.on(new NamedProposal(stored.assessment(), proposal, stored.asOf())));
            }
        } catch (InvalidProposal otherGroups) {
            unreadable++;
        }
    }

    private boolean isRefusedThen(AssessedProposal stored) {
        try {
            readerThen.read(stored.submitted());
            return false;
        } catch (InvalidProposal unknownGroup) {
            return true;
        }
    }
}
