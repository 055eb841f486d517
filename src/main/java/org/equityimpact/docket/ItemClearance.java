package org.equityimpact.docket;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.docket.Clearance.Ground;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.docket.DocketItem.GateLine;
import org.jspecify.annotations.Nullable;

/**
 * Works out whether an assessed item may be decided. What an earlier version reached goes on to hold a later one that merely no
 * longer says so; only a stated fact or an override that counts on the day releases it.
 */
final class ItemClearance {

    private final Assessment assessment;
    private final RuleBook rules;
    private final LocalDate day;
    private final @Nullable RecordedVersion recorded;
    private final @Nullable Integer version;
    private final List<GateOverride> overrides;
    private final Settling settling;
    private final TreeMap<String, Integer> reachedBefore = new TreeMap<>();
    private final Map<String, RecordedVersion> lastReached = new HashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();

    ItemClearance(
            Assessment assessment,
            RuleBook rules,
            LocalDate day,
            @Nullable RecordedVersion recorded,
            List<RecordedVersion> before,
            List<GateOverride> overrides,
            Settling settling) {
        this.assessment = assessment;
        this.rules = rules;
        this.day = day;
        this.recorded = recorded;
        this.version = recorded == null ? null : recorded.version();
        this.overrides = overrides;
        this.settling = settling;
        for (var earlier : before) {
            for (var gate : earlier.gates()) {
                reachedBefore.merge(gate, earlier.version(), Integer::min);
                lastReached.merge(gate, earlier, (one, other) -> one.version() > other.version() ? one : other);
            }
        }
    }

    Clearance clearance() {
        var gates = GateLines.of(assessment, rules.scoring());
        gates.forEach(gate -> holdOrRelease(hold(gate)));
        seriousRisks();
        reachedBefore.keySet().stream()
                .filter(gate -> gates.stream().noneMatch(line -> line.gate().equals(gate)))
                .forEach(this::settled);
        holds.sort(comparing((Hold hold) -> !hold.stopsForCertain()).thenComparing(Hold::level, reverseOrder()));
        return new Clearance(holds.isEmpty(), holds, releases);
    }

    private Hold hold(GateLine gate) {
        var before = reachedBefore.get(gate.gate());
        if (gate.confirmed()) {
            return new Hold(
                    gate.gate(), gate.level(), Ground.REACHED, gate.reason(), before == null ? version : before);
        }
        return before == null
                ? new Hold(gate.gate(), gate.level(), Ground.CANNOT_TELL, gate.reason(), null)
                : new Hold(gate.gate(), gate.level(), Ground.HELD_OVER, gate.reason(), before);
    }

    private void seriousRisks() {
        int cut = rules.scoring().cuts().seriousForRevise();
        if (serious(GateLines.fires(assessment)) >= cut) {
            holdOrRelease(serious(Outcome.REVISE, Ground.REACHED, "%d serious risks together.".formatted(cut)));
        } else if (serious(GateLines.mayFire(assessment)) >= cut) {
            holdOrRelease(serious(
                    Outcome.INCOMPLETE, Ground.CANNOT_TELL, "%d serious risks may come together.".formatted(cut)));
        }
    }

    private Hold serious(Outcome level, Ground ground, String reason) {
        return new Hold(GateOverride.SERIOUS_RISKS, level, ground, reason, ground == Ground.REACHED ? version : null);
    }

    private long serious(Set<String> names) {
        return rules.catalogue().stream()
                .filter(rule -> names.contains(rule.name()) && rules.scoring().isSerious(rule))
                .count();
    }

    /** The newest override that counts on the day of the decision releases. */
    private void holdOrRelease(Hold hold) {
        overrides.stream()
                .filter(override -> override.gate().equals(hold.gate()) && override.counts(day))
                .reduce((older, newer) -> newer)
                .ifPresentOrElse(override -> releases.add(released(hold, override)), () -> holds.add(runOut(hold)));
    }

    /** The same hold, told with the override that does not last until the decision. */
    private Hold runOut(Hold hold) {
        return overrides.stream()
                .filter(override -> override.gate().equals(hold.gate()) && override.withdrawnAt() == null)
                .reduce((older, newer) -> newer)
                .map(override -> new Hold(
                        hold.gate(),
                        hold.level(),
                        hold.ground(),
                        "%s The override by %s counts only until %s."
                                .formatted(hold.reason(), override.by(), override.expires()),
                        hold.sinceVersion()))
                .orElse(hold);
    }

    private static Release released(Hold hold, GateOverride override) {
        return new Release(
                hold.gate(),
                hold.level(),
                override.id(),
                override.by(),
                override.role(),
                override.reason(),
                override.expires(),
                override.version());
    }

    /** An earlier version reached the gate, and this one does not: it goes on to hold unless something released it. */
    private void settled(String name) {
        var known = rules.scoring().gates().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (known.isEmpty()) {
            releases.add(settled(name, Outcome.REVISE, "The rules in force have no such gate any more."));
            return;
        }
        var gate = known.get();
        var reached = Objects.requireNonNull(lastReached.get(name));
        switch (settling.of(gate, reached, Objects.requireNonNull(recorded), assessment)) {
            case NEW_FACT ->
                releases.add(settled(
                        name,
                        gate.level(),
                        "A new fact settles it: version %d reached it, this one states what rules it out."
                                .formatted(reached.version())));
            case OTHER_RULES ->
                releases.add(settled(
                        name,
                        gate.level(),
                        "The rules in force no longer see version %d reach it.".formatted(reached.version())));
            case SILENCE ->
                holdOrRelease(new Hold(name, gate.level(), Ground.HELD_OVER, gate.reason(), reachedBefore.get(name)));
        }
    }

    private Release settled(String gate, Outcome level, String reason) {
        return new Release(gate, level, null, null, null, reason, null, version);
    }
}
