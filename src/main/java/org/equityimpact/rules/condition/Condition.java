package org.equityimpact.rules.condition;

import java.util.List;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.Reading;
import org.equityimpact.facts.Truth;

/**
 * A condition on a fact, and on the facts bound before it. A reading decides what becomes of the unknown; because it does
 * so at each comparison, and because there is no negation above one, a condition holds certainly only if it holds
 * possibly.
 */
public sealed interface Condition {

    /** Whether the condition holds of a fact; {@code bound} are the facts that the rule bound to names, in their order. */
    boolean holds(Reading reading, Fact self, List<Fact> bound);

    /** The words that the condition looks at, in the order written. */
    List<WordUse> uses();

    /** The unknown words that keep the condition from being told, or on whose absence it rests. */
    List<WordUse> unknowns(Fact self, List<Fact> bound);

    /** All of several conditions. */
    record AllOf(List<Condition> conditions) implements Condition {

        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Reading reading, Fact self, List<Fact> bound) {
            for (var condition : conditions) {
                if (!condition.holds(reading, self, bound)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public List<WordUse> uses() {
            return conditions.stream()
                    .flatMap(condition -> condition.uses().stream())
                    .toList();
        }

        @Override
        public List<WordUse> unknowns(Fact self, List<Fact> bound) {
            return conditions.stream()
                    .flatMap(condition -> condition.unknowns(self, bound).stream())
                    .toList();
        }
    }

    /** At least one of several conditions. */
    record AnyOf(List<Condition> conditions) implements Condition {

        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Reading reading, Fact self, List<Fact> bound) {
            for (var condition : conditions) {
                if (condition.holds(reading, self, bound)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<WordUse> uses() {
            return conditions.stream()
                    .flatMap(condition -> condition.uses().stream())
                    .toList();
        }

        @Override
        public List<WordUse> unknowns(Fact self, List<Fact> bound) {
            if (holds(Reading.STRICT, self, bound)) {
                return List.of();
            }
            return conditions.stream()
                    .flatMap(condition -> condition.unknowns(self, bound).stream())
                    .toList();
        }
    }

    /** A comparison of two values. */
    record Comparison(Operand left, Relation relation, Operand right) implements Condition {

        @Override
        public boolean holds(Reading reading, Fact self, List<Fact> bound) {
            return reading.accepts(truth(self, bound));
        }

        @Override
        public List<WordUse> uses() {
            return java.util.stream.Stream.of(left, right)
                    .flatMap(operand -> operand.use().stream())
                    .toList();
        }

        @Override
        public List<WordUse> unknowns(Fact self, List<Fact> bound) {
            if (truth(self, bound) != Truth.UNKNOWN) {
                return List.of();
            }
            var missing = uses().stream()
                    .filter(use -> use.of(self, bound).isUnknown(use.word()))
                    .toList();
            return missing.isEmpty() ? uses() : missing;
        }

        private Truth truth(Fact self, List<Fact> bound) {
            return relation.between(left.value(self, bound), right.value(self, bound));
        }
    }

    /** Whether a part was answered at all, which is itself never unknown. */
    record Answered(WordUse use, boolean wanted) implements Condition {

        @Override
        public boolean holds(Reading reading, Fact self, List<Fact> bound) {
            var fact = use.of(self, bound);
            boolean absent = fact.isUnknown(use.word());
            return wanted ? reading.answered(fact, absent) : reading.unanswered(fact, absent);
        }

        @Override
        public List<WordUse> uses() {
            return List.of(use);
        }

        @Override
        public List<WordUse> unknowns(Fact self, List<Fact> bound) {
            return use.of(self, bound).isUnknown(use.word()) ? List.of(use) : List.of();
        }
    }
}
