package org.equityimpact.assessment;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.facts.Fact;
import org.jspecify.annotations.Nullable;

/** What a rule said, in the words of the tests: {@code risk("flood", HIGH).fires("/impacts/0")}. */
record Said(
        Kind kind,
        String name,
        Severity severity,
        String dimension,
        @Nullable Integer each,
        int most) {

    static Said risk(String name, Severity severity) {
        return new Said(Kind.RISK, name, severity, "D", null, Policies.points(severity));
    }

    static Said gap(String name, Severity severity) {
        return new Said(Kind.GAP, name, severity, "E", null, Policies.points(severity));
    }

    static Said strength(String name) {
        return new Said(Kind.STRENGTH, name, Severity.INFO, "D", null, 0);
    }

    Said named(String other) {
        return new Said(kind, other, severity, dimension, each, most);
    }

    Said in(String other) {
        return new Said(kind, name, severity, other, each, most);
    }

    Said counting(int pointsEach, int upTo) {
        return new Said(kind, name, severity, dimension, pointsEach, upTo);
    }

    /** Fires on what is stated there, once for every place. */
    RuleAnswer fires(String... places) {
        var matches = Stream.of(places).map(this::stated).toList();
        return answer(Status.FIRES, true, matches, matches);
    }

    /** Fires once on facts that were matched there. */
    RuleAnswer firesOn(Fact... facts) {
        var matches = Stream.of(facts)
                .map(fact -> new Match(name, List.of(fact), List.of(), List.of(), List.of(fact.pointer())))
                .toList();
        return answer(Status.FIRES, true, matches, matches);
    }

    /** Fires because nothing is stated there, once for every place. */
    RuleAnswer firesForWantOf(String... places) {
        var matches = Stream.of(places).map(place -> open(place)).toList();
        return answer(Status.FIRES, false, matches, matches);
    }

    /** Cannot tell in one way, until one of the places is answered. */
    RuleAnswer cannotTell(String... places) {
        return answer(Status.CANNOT_TELL, false, List.of(), List.of(open(places)));
    }

    RuleAnswer isClear() {
        return answer(Status.CLEAR, true, List.of(), List.of());
    }

    RuleAnswer isNotApplicable() {
        return answer(Status.NOT_APPLICABLE, true, List.of(), List.of());
    }

    /** Of many rules, the same answer. */
    static RuleAnswer[] times(int number, IntFunction<RuleAnswer> answer) {
        return IntStream.range(0, number).mapToObj(answer).toArray(RuleAnswer[]::new);
    }

    RuleCard card() {
        return new RuleCard(
                name,
                "title of " + name,
                dimension,
                kind,
                severity,
                most,
                each,
                "basis",
                "owner",
                List.of("COMMIT-P05"),
                "next step of " + name,
                "What of %s?".formatted(name),
                About.PROPOSAL,
                name + ".dslr",
                "");
    }

    private Match stated(String place) {
        return new Match(
                "%s at %s.".formatted(name, place),
                List.of(),
                List.of(new Evidence(place, false)),
                List.of(),
                List.of(place));
    }

    private Match open(String... places) {
        return new Match(name + " is open.", List.of(), List.of(), List.of(places), List.of());
    }

    private RuleAnswer answer(Status status, boolean settled, List<Match> certain, List<Match> possible) {
        return new RuleAnswer(card(), status, settled, certain, possible, List::of);
    }
}
