package org.equityimpact.docket;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.docket.VersionDifference.Move;
import org.jspecify.annotations.Nullable;

/** Tells what changed from one version of a proposal to the next, by judging both under the same rules on the same day. */
record Differences(EarlierAssessments earlier, RuleBook rules) {

    private static final int MOST_MOVES = 8;

    /** Null where the version before no longer reads under the codes of today. */
    @Nullable
    VersionDifference between(RecordedVersion before, Assessment assessment, RecordedVersion recorded) {
        return earlier.of(before)
                .map(then -> difference(before, then, assessment, recorded))
                .orElse(null);
    }

    private VersionDifference difference(
            RecordedVersion before, Assessment then, Assessment assessment, RecordedVersion recorded) {
        var changed = ChangedPlaces.between(before.submitted(), recorded.submitted());
        return new VersionDifference(
                before.version(),
                then.outcome(),
                then.concern(),
                then.completeness(),
                changed,
                moves(then, assessment, changed));
    }

    private List<Move> moves(Assessment before, Assessment after, List<String> changed) {
        var cards = rules.catalogue().stream().collect(toMap(RuleCard::name, identity()));
        var traces = Objects.requireNonNull(before.rules()).stream().collect(toMap(RuleTrace::rule, identity()));
        var moves = new ArrayList<Move>();
        for (var now : Objects.requireNonNull(after.rules())) {
            var then = traces.get(now.rule());
            var card = cards.get(now.rule());
            if (then != null && card != null && then.status() != now.status() && card.kind() != Kind.STRENGTH) {
                moves.add(new Move(
                        now.rule(),
                        card.title(),
                        then.status().code(),
                        now.status().code(),
                        card.points(),
                        because(then, now, changed)));
            }
        }
        return moves.stream()
                .sorted(Comparator.comparing((Move move) -> -move.points()).thenComparing(Move::rule))
                .limit(MOST_MOVES)
                .toList();
    }

    private static List<String> because(RuleTrace then, RuleTrace now, List<String> changed) {
        return changed.stream()
                .filter(place -> looksAt(then, place) || looksAt(now, place))
                .toList();
    }

    private static boolean looksAt(RuleTrace trace, String place) {
        return trace.compared().stream().map(Evidence::path).anyMatch(path -> Settling.touch(path, place));
    }
}
