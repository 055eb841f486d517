package org.equityimpact.rules;

import java.util.List;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Word;
import org.jspecify.annotations.Nullable;

/** What a rule says of a match: its own words, with words of the matched facts in them. */
record Message(List<Part> parts) {

    Message {
        parts = List.copyOf(parts);
    }

    String of(List<Fact> facts) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.of(facts)));
        return text.toString();
    }

    /** A piece of a message. */
    sealed interface Part {

        String of(List<Fact> facts);
    }

    /** Words that stay as they are. */
    record Text(String text) implements Part {

        @Override
        public String of(List<Fact> facts) {
            return text;
        }
    }

    /** A number of the policy tables. */
    record NamedNumber(String name, boolean asPercent, String shown) implements Part {

        @Override
        public String of(List<Fact> facts) {
            return shown;
        }
    }

    /** The value of a word of a matched fact. */
    record Placeholder(int place, Word word, boolean asPercent) implements Part {

        @Override
        public String of(List<Fact> facts) {
            return shown(facts.get(place).value(word));
        }

        private String shown(@Nullable Object value) {
            if (value == null) {
                return "not stated";
            }
            if (value instanceof Figure figure) {
                return asPercent ? figure.percent() : figure.toString();
            }
            if (value instanceof Boolean flag) {
                return flag ? "yes" : "no";
            }
            return switch (word.kind()) {
                case CODE, CODES -> String.valueOf(value).replace('_', ' ');
                default -> String.valueOf(value);
            };
        }
    }
}
