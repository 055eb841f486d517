package org.equityimpact.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equityimpact.facts.Figure;
import org.equityimpact.rules.RuleMeaning.Text;
import org.equityimpact.rules.RuleMeaning.Way;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.Operand;
import org.equityimpact.rules.condition.PolicyName;
import org.equityimpact.rules.condition.WordUse;

/** Writes a parsed way of a rule out again: in its own names for people, and with numbered ones for comparison. */
final class MeaningWriter {

    private final boolean numbered;
    private final List<String> names = new ArrayList<>();

    private MeaningWriter(boolean numbered) {
        this.numbered = numbered;
    }

    static RuleMeaning of(WrittenRule rule) {
        return new RuleMeaning(
                rule.card().name(),
                rule.variants().stream().map(MeaningWriter::way).toList(),
                named("threshold", rule),
                named("list", rule));
    }

    private static Way way(Variant variant) {
        var shown = new MeaningWriter(false);
        var compared = new MeaningWriter(true);
        return new Way(
                new Text(shown.condition(variant), compared.condition(variant)),
                new Text(shown.message(variant.message()), compared.message(variant.message())));
    }

    private String condition(Variant variant) {
        return variant.clauses().stream().map(this::clause).collect(joining("\n"));
    }

    private String clause(Clause clause) {
        if (clause instanceof Clause.Present present) {
            names.add(name(present.pattern(), names.size()));
            return bound(present.pattern(), names.size() - 1) + text(present.pattern());
        }
        int present = names.size();
        var texts = new ArrayList<String>();
        for (var pattern : clause.patterns()) {
            names.add(name(pattern, names.size()));
            texts.add(bound(pattern, names.size() - 1) + text(pattern));
        }
        names.subList(present, names.size()).clear();
        return texts.size() == 1 ? "not " + texts.get(0) : "not( %s )".formatted(String.join(" and ", texts));
    }

    private String name(Pattern pattern, int place) {
        return numbered || pattern.name() == null ? "$" + place : pattern.name();
    }

    private String bound(Pattern pattern, int place) {
        return numbered || pattern.name() == null ? "" : names.get(place) + " : ";
    }

    private String text(Pattern pattern) {
        var conditions = pattern.conditions().stream()
                .flatMap(MeaningWriter::parts)
                .map(this::text)
                .toList();
        return conditions.isEmpty()
                ? pattern.type().name() + "()"
                : "%s( %s )".formatted(pattern.type().name(), String.join(", ", conditions));
    }

    /** Conditions joined by {@code &&} are as good as conditions one after the other. */
    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.AllOf all
                ? all.conditions().stream().flatMap(MeaningWriter::parts)
                : Stream.of(condition);
    }

    private String text(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().map(this::inner).collect(joining(" && "));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().map(this::inner).collect(joining(" || "));
        }
        if (condition instanceof Condition.Answered answered) {
            return text(answered.use()) + (answered.wanted() ? " != null" : " == null");
        }
        return text((Condition.Comparison) condition);
    }

    private String inner(Condition condition) {
        boolean simple = condition instanceof Condition.Comparison || condition instanceof Condition.Answered;
        return simple ? text(condition) : "( " + text(condition) + " )";
    }

    private String text(Condition.Comparison comparison) {
        return switch (comparison.relation()) {
            case EMPTY, NOT_EMPTY ->
                text(comparison.left()) + " " + comparison.relation().sign();
            default ->
                "%s %s %s"
                        .formatted(
                                text(comparison.left()), comparison.relation().sign(), text(comparison.right()));
        };
    }

    private String text(Operand operand) {
        if (operand instanceof Operand.OfWord ofWord) {
            return text(ofWord.word());
        }
        var fixed = (Operand.Fixed) operand;
        if (fixed.named() != null) {
            return fixed.named().toString();
        }
        return fixed.fixed() instanceof String text ? "\"%s\"".formatted(text) : number(fixed.fixed());
    }

    /** To the last digit, where a figure would show only some. */
    private static String number(Object value) {
        var exact = value instanceof Figure figure && figure.isExact() ? figure.least() : null;
        return exact == null ? value.toString() : exact.bigDecimalValue().toPlainString();
    }

    private String text(WordUse use) {
        return use.place() == WordUse.SELF
                ? use.word().name()
                : names.get(use.place()) + "." + use.word().name();
    }

    /** Written when the condition has been, so that the names are known. */
    private String message(Message message) {
        return message.parts().stream().map(this::text).collect(joining());
    }

    private String text(Message.Part part) {
        if (part instanceof Message.Text text) {
            return text.text();
        }
        if (part instanceof Message.NamedNumber number) {
            return braced("threshold " + number.name(), number.asPercent());
        }
        var word = (Message.Placeholder) part;
        return braced(names.get(word.place()).substring(1) + "." + word.word().name(), word.asPercent());
    }

    private static String braced(String inside, boolean asPercent) {
        return "{%s%s}".formatted(inside, asPercent ? " as percent" : "");
    }

    private static SortedSet<String> named(String kind, WrittenRule rule) {
        return rule.variants().stream()
                .flatMap(variant -> Stream.concat(inConditions(variant), inMessage(variant)))
                .filter(name -> name.kind().equals(kind))
                .map(PolicyName::name)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<PolicyName> inConditions(Variant variant) {
        return variant.clauses().stream()
                .flatMap(clause -> clause.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(MeaningWriter::comparisons)
                .map(Condition.Comparison::right)
                .flatMap(
                        right -> right instanceof Operand.Fixed fixed ? Stream.ofNullable(fixed.named()) : Stream.of());
    }

    private static Stream<PolicyName> inMessage(Variant variant) {
        return variant.message().parts().stream()
                .flatMap(part -> part instanceof Message.NamedNumber number
                        ? Stream.of(new PolicyName("threshold", number.name()))
                        : Stream.of());
    }

    private static Stream<Condition.Comparison> comparisons(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().flatMap(MeaningWriter::comparisons);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().flatMap(MeaningWriter::comparisons);
        }
        return condition instanceof Condition.Comparison comparison ? Stream.of(comparison) : Stream.of();
    }
}
