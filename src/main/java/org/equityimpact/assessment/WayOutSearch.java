package org.equityimpact.assessment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment.WayOut;
import org.equityimpact.assessment.Levers.Lever;
import org.jspecify.annotations.Nullable;

/** Looks for the smallest set of changes that lifts the outcome: one, then two, then step by step what helps most. */
final class WayOutSearch {

    private static final int MOST_CHANGES = 40;
    /** Bounds the pairs tried; only the most promising places are paired. */
    private static final int MOST_PAIRED = 50;

    private final Judgement judgement;
    private final Levers levers;
    private final List<Lever> promising;
    private final Map<BitSet, Outcome> outcomes = new HashMap<>();

    WayOutSearch(Judgement judgement) {
        this.judgement = judgement;
        this.levers = new Levers(judgement.answers());
        this.promising = Obstacles.to(judgement).promising(levers);
    }

    /** The way out; null where there is none to be found, or nowhere better to go. */
    @Nullable
    WayOut find() {
        if (!judgement.measure().best().isBetterThan(judgement.outcome())) {
            return null;
        }
        return best(singles())
                .or(() -> best(pairs()))
                .or(this::stepByStep)
                .map(this::told)
                .orElse(null);
    }

    private Stream<List<Lever>> singles() {
        return promising.stream().map(List::of);
    }

    private Stream<List<Lever>> pairs() {
        if (!twoMayDo()) {
            return Stream.empty();
        }
        var paired = promising.stream().limit(MOST_PAIRED).toList();
        return IntStream.range(0, paired.size())
                .boxed()
                .flatMap(first -> paired.stream().skip(first + 1L).map(second -> List.of(paired.get(first), second)));
    }

    /** Where too much is unknown to be ready, no pair needs to be tried if even the two that settle most leave it so. */
    private boolean twoMayDo() {
        int most = promising.stream()
                .map(this::pointsTouched)
                .sorted(reverseOrder())
                .limit(2)
                .mapToInt(Integer::intValue)
                .sum();
        return judgement.outcome().blocks()
                || judgement.isCompleteEnough(judgement.completeness().with(most));
    }

    private int pointsTouched(Lever lever) {
        return lever.touches().stream()
                .mapToInt(span -> judgement.answers().get(span.rule()).rule().points())
                .sum();
    }

    /** Of equally good ones the first, which is the most promising. */
    private Optional<List<Lever>> best(Stream<List<Lever>> candidates) {
        return candidates.filter(this::helps).min(comparing(this::outcome));
    }

    private Optional<List<Lever>> stepByStep() {
        var chosen = new ArrayList<Lever>();
        while (chosen.size() < MOST_CHANGES && !helps(chosen)) {
            var next = next(chosen);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(next.get());
        }
        return helps(chosen) ? Optional.of(withoutIdle(chosen)) : Optional.empty();
    }

    private Optional<Lever> next(List<Lever> chosen) {
        var ended = ended(chosen);
        var weights = Obstacles.to(judgement.without(levers.cleared(ended))).weights();
        return promising.stream()
                .filter(lever -> Levers.relief(lever, ended, weights) > 0)
                .min(comparingLong(lever -> -Levers.relief(lever, ended, weights)));
    }

    /** What was chosen early may have become needless by what came later. */
    private List<Lever> withoutIdle(List<Lever> chosen) {
        var needed = chosen;
        for (var lever : chosen) {
            var others = needed.stream()
                    .filter(other -> !other.path().equals(lever.path()))
                    .toList();
            needed = helps(others) ? others : needed;
        }
        return needed;
    }

    private boolean helps(List<Lever> changes) {
        return outcome(changes).isBetterThan(judgement.outcome());
    }

    private Outcome outcome(List<Lever> changes) {
        return outcomes.computeIfAbsent(
                levers.cleared(ended(changes)),
                cleared -> judgement.without(cleared).outcome());
    }

    private static BitSet ended(List<Lever> changes) {
        var ended = new BitSet();
        changes.forEach(lever -> ended.or(lever.ends()));
        return ended;
    }

    private WayOut told(List<Lever> changes) {
        var cleared = levers.cleared(ended(changes));
        var telling = new Changes(judgement, levers, cleared);
        return new WayOut(outcome(changes), changes.stream().map(telling::of).toList());
    }
}
