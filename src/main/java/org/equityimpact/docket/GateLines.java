package org.equityimpact.docket;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Assessment.GateReached;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.assessment.ScoringPolicy.Gate;
import org.equityimpact.docket.DocketItem.GateLine;

/** Tells how the gates that can stop a proposal stand in its assessment: reached, or not to be told. */
final class GateLines {

    private GateLines() {}

    /** The gates reached first, the worst level first. */
    static List<GateLine> of(Assessment assessment, ScoringPolicy policy) {
        var reached = assessment.gates().stream().map(GateReached::rule).collect(toSet());
        var mayFire = mayFire(assessment);
        return policy.gates().stream()
                .filter(gate -> gate.level().blocks() && mayHold(gate, reached, mayFire))
                .map(gate -> line(gate, reached.contains(gate.name())))
                .sorted(Comparator.comparing((GateLine line) -> !line.confirmed())
                        .thenComparing(GateLine::level, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean mayHold(Gate gate, Set<String> reached, Set<String> mayFire) {
        return reached.contains(gate.name()) || mayFire.containsAll(gate.rules());
    }

    private static GateLine line(Gate gate, boolean confirmed) {
        return new GateLine(gate.name(), gate.level(), confirmed, gate.reason());
    }

    /** The rules that fire, and those that cannot be told. */
    static Set<String> mayFire(Assessment assessment) {
        return Stream.concat(
                        assessment.findings().stream().map(Finding::rule),
                        assessment.cannotTell().stream().map(CannotTell::rule))
                .collect(toSet());
    }

    /** The rules that fire. */
    static Set<String> fires(Assessment assessment) {
        return new HashSet<>(assessment.findings().stream().map(Finding::rule).toList());
    }
}
