package org.equityimpact.rules.condition;

import java.util.List;
import java.util.Optional;
import org.equityimpact.facts.Fact;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: a word or a fixed value. */
public sealed interface Operand {

    @Nullable
    Object value(Fact self, List<Fact> bound);

    Optional<WordUse> use();

    /** The value of a word. */
    record OfWord(WordUse word) implements Operand {

        @Override
        public @Nullable Object value(Fact self, List<Fact> bound) {
            return word.of(self, bound).value(word.word());
        }

        @Override
        public Optional<WordUse> use() {
            return Optional.of(word);
        }
    }

    /**
     * A text, a truth value, a figure or a list of codes that stands in the rule or in a policy table.
     *
     * @param named how the rule names it in a policy table; null where it stands in the rule itself
     */
    record Fixed(Object fixed, @Nullable PolicyName named) implements Operand {

        Fixed(Object fixed) {
            this(fixed, null);
        }

        @Override
        public Object value(Fact self, List<Fact> bound) {
            return fixed;
        }

        @Override
        public Optional<WordUse> use() {
            return Optional.empty();
        }
    }
}
