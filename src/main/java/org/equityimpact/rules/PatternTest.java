package org.equityimpact.rules;

import java.util.Arrays;
import java.util.List;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.Reading;
import org.equityimpact.rules.condition.WordUse;
import org.jspecify.annotations.Nullable;

/** The conditions of a pattern as tests that Drools can join with the reading and with facts bound before. */
final class PatternTest {

    private final String rule;
    private final String id;
    private final Pattern pattern;
    private final Polarity polarity;
    private final int[] places;

    PatternTest(String rule, String id, Pattern pattern, Polarity polarity) {
        this.rule = rule;
        this.id = id;
        this.pattern = pattern;
        this.polarity = polarity;
        this.places = pattern.uses().stream()
                .mapToInt(WordUse::place)
                .filter(place -> place != WordUse.SELF)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The places of the bound facts that the conditions look at. */
    int[] places() {
        return places.clone();
    }

    Predicate2<Fact, Reading> alone() {
        return new Alone(this);
    }

    Predicate3<Fact, Reading, Fact> withOne() {
        return new WithOne(this);
    }

    Predicate4<Fact, Reading, Fact, Fact> withTwo() {
        return new WithTwo(this);
    }

    private boolean test(Reading reading, Fact self, Fact... bound) {
        return Patience.counting(rule, pattern.holds(polarity.of(reading), self, placed(bound)));
    }

    private List<Fact> placed(Fact... bound) {
        if (bound.length == 0) {
            return List.of();
        }
        @Nullable Fact[] all = new @Nullable Fact[places[places.length - 1] + 1];
        for (int i = 0; i < bound.length; i++) {
            all[places[i]] = bound[i];
        }
        return cast(Arrays.asList(all));
    }

    @SuppressWarnings({"NullAway", "unchecked"}) // only the places filled above are looked at
    private static List<Fact> cast(List<? extends @Nullable Fact> facts) {
        return (List<Fact>) facts;
    }

    /** A test that needs nothing but the fact. */
    private record Alone(PatternTest of) implements Predicate2<Fact, Reading>, HashedExpression {

        @Override
        public boolean test(Fact self, Reading reading) {
            return of.test(reading, self);
        }

        @Override
        public String getExpressionHash() {
            return of.id;
        }
    }

    /** A test that looks at one fact bound before. */
    private record WithOne(PatternTest of) implements Predicate3<Fact, Reading, Fact>, HashedExpression {

        @Override
        public boolean test(Fact self, Reading reading, Fact one) {
            return of.test(reading, self, one);
        }

        @Override
        public String getExpressionHash() {
            return of.id;
        }
    }

    /** A test that looks at two facts bound before. */
    private record WithTwo(PatternTest of) implements Predicate4<Fact, Reading, Fact, Fact>, HashedExpression {

        @Override
        public boolean test(Fact self, Reading reading, Fact one, Fact two) {
            return of.test(reading, self, one, two);
        }

        @Override
        public String getExpressionHash() {
            return of.id;
        }
    }
}
