package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Vocabulary;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.ConditionParser;
import org.equityimpact.rules.condition.Names;
import org.equityimpact.rules.condition.Nearest;
import org.equityimpact.rules.condition.WrongCondition;

/** Reads one way in which a rule can hold: its patterns, their conditions and the names they bind. */
final class VariantReader implements Names {

    private static final int MOST_BOUND_LOOKED_AT = 2;

    private final Policy policy;
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private int present;

    VariantReader(Policy policy) {
        this.policy = policy;
    }

    /**
     * Reads the parts of a way and the message that goes with it.
     *
     * @throws IllegalArgumentException when something in it is not known or not allowed; the message says what to do
     */
    Variant read(List<Shape.Part> way, String message) {
        if (way.isEmpty()) {
            throw new IllegalArgumentException("after \"when\" stands nothing; a rule needs a condition");
        }
        for (var part : way) {
            clauses.add(
                    part.absent()
                            ? absent(part.patterns())
                            : new Clause.Present(present(part.patterns().get(0))));
        }
        return new Variant(clauses, new MessageParser(bound, policy.thresholds()).parse(message));
    }

    private Pattern present(PatternDescr written) {
        var pattern = pattern(written);
        if (pattern.name() != null) {
            bind(pattern.name(), new Bound(present, pattern.type()));
        }
        present++;
        return pattern;
    }

    private Clause absent(List<PatternDescr> written) {
        var inside = new ArrayList<String>();
        var patterns = new ArrayList<Pattern>();
        for (var one : written) {
            var pattern = pattern(one);
            if (pattern.name() != null) {
                bind(pattern.name(), new Bound(present + patterns.size(), pattern.type()));
                inside.add(pattern.name());
            }
            patterns.add(pattern);
        }
        inside.forEach(bound::remove);
        return new Clause.Absent(patterns);
    }

    private void bind(String name, Bound fact) {
        if (!name.startsWith("$")) {
            throw new IllegalArgumentException("\"%s\" must begin with $".formatted(name));
        }
        if (bound.putIfAbsent(name, fact) != null) {
            throw new IllegalArgumentException("%s is bound to two facts; give one another name".formatted(name));
        }
    }

    private Pattern pattern(PatternDescr written) {
        var type = type(written.getObjectType());
        var parser = new ConditionParser(type, this);
        var conditions = new ArrayList<Condition>();
        for (BaseDescr condition : written.getDescrs()) {
            try {
                conditions.add(parser.parse(String.valueOf(condition)));
            } catch (WrongCondition e) {
                throw new IllegalArgumentException(e.explanation(), e);
            }
        }
        var pattern = Pattern.of(type, written.getIdentifier(), conditions);
        if (pattern.boundLookedAt() > MOST_BOUND_LOOKED_AT) {
            throw new IllegalArgumentException("%s(…) looks at more than two facts bound before it".formatted(type));
        }
        return pattern;
    }

    private static FactType type(String name) {
        return Vocabulary.type(name)
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no kind of fact; %s"
                        .formatted(
                                name,
                                Nearest.suggestion(
                                        name,
                                        Vocabulary.types().stream()
                                                .map(FactType::name)
                                                .toList()))));
    }

    @Override
    public Optional<Bound> bound(String name) {
        return Optional.ofNullable(bound.get(name));
    }

    @Override
    public Optional<Figure> threshold(String name) {
        return Optional.ofNullable(policy.thresholds().get(name));
    }

    @Override
    public Optional<Codes> list(String name) {
        return Optional.ofNullable(policy.lists().get(name));
    }

    @Override
    public Iterable<String> known(String kind) {
        return switch (kind) {
            case "threshold" -> policy.thresholds().keySet();
            case "list" -> policy.lists().keySet();
            default -> bound.keySet();
        };
    }
}
