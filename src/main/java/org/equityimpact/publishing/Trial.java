package org.equityimpact.publishing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.rules.SourceProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs rules once on every sample before anybody depends on them. */
final class Trial {

    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

    private final Map<String, byte[]> samples;
    private final InstantSource clock;

    Trial(Map<String, byte[]> samples, InstantSource clock) {
        this.samples = samples;
        this.clock = clock;
    }

    /** On which samples the rules break. */
    List<SourceProblem> of(RuleBook rules) {
        var problems = new ArrayList<SourceProblem>();
        var reader = new ProposalReader(rules.tables().focalGroups().codes(), clock);
        samples.forEach((name, sample) -> {
            try {
                judge(rules, reader.read(sample));
            } catch (InvalidProposal otherGroups) {
                LOG.debug("The sample {} speaks of other focal groups than the rules do", name, otherGroups);
            } catch (RuntimeException broken) {
                LOG.warn("Rules break on the sample {}", name, broken);
                problems.add(SourceProblem.in(
                        "samples/" + name,
                        "breaks-on-a-sample",
                        "the rules break off when they judge this sample: %s; mend the rule that it names, or go back to the set before"
                                .formatted(broken.getMessage())));
            }
        });
        return problems;
    }

    /** Rules that break do so whatever counts as a small number. */
    private void judge(RuleBook rules, Proposal proposal) {
        var assessor = new Assessor(() -> rules, SmallNumbers.defaults(), clock);
        AssessmentWriter.write(assessor.assess(proposal, Terms.USUAL));
    }
}
