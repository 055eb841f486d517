package org.equityimpact.assessment;

import java.util.BitSet;
import java.util.List;
import org.equityimpact.assessment.Assessment.Change;
import org.equityimpact.assessment.Levers.Lever;

/** Tells people what to answer or change on a way out, and what each change has a part in settling. */
record Changes(Judgement judgement, Levers levers, BitSet cleared) {

    Change of(Lever lever) {
        var settled = settled(lever);
        var what = settled.stream()
                .min(OpenQuestions.byWeight(judgement))
                .map(weightiest -> what(weightiest, lever.path()))
                .orElse("");
        return new Change(
                lever.path(),
                what,
                settled.stream().map(answer -> answer.rule().name()).sorted().toList());
    }

    private List<RuleAnswer> settled(Lever lever) {
        return Levers.touched(lever, cleared).stream()
                .mapToObj(judgement.answers()::get)
                .toList();
    }

    private static String what(RuleAnswer answer, String path) {
        boolean missing =
                answer.possible().stream().anyMatch(match -> match.missing().contains(path));
        return missing
                ? "State this, so that it can be told: " + answer.rule().title()
                : answer.rule().nextStep();
    }
}
