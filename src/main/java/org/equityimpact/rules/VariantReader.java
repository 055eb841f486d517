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
    private final Origin origin;
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private int present;
    private boolean sound = true;

    VariantReader(Policy policy, Origin origin) {
        this.policy = policy;
        this.origin = origin;
    }

    /** Reads the parts of a way and the message that goes with it; what is wrong with them is told. */
    Optional<Variant> read(List<Shape.Part> way, RuleReader.Report report, int line) {
        for (var part : way) {
            clauses.add(
                    part.absent()
                            ? absent(part.patterns())
                            : new Clause.Present(present(part.patterns().get(0))));
        }
        var message = message(report);
        return sound ? Optional.of(new Variant(clauses, message, line)) : Optional.empty();
    }

    private Message message(RuleReader.Report report) {
        try {
            return new MessageParser(bound, policy).parse(report.text());
        } catch (IllegalArgumentException e) {
            sound = false;
            origin.wrong(report.line(), 0, report.text(), "wrong-message", String.valueOf(e.getMessage()));
            return new Message(List.of());
        }
    }

    private Pattern present(PatternDescr written) {
        var pattern = pattern(written);
        if (pattern.name() != null) {
            bind(written, pattern.name(), new Bound(present, pattern.type()));
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
                bind(one, pattern.name(), new Bound(present + patterns.size(), pattern.type()));
                inside.add(pattern.name());
            }
            patterns.add(pattern);
        }
        inside.forEach(bound::remove);
        return new Clause.Absent(patterns);
    }

    private void bind(PatternDescr written, String name, Bound fact) {
        if (!name.startsWith("$")) {
            wrong(written, "wrong-name", "\"%s\" must begin with $, as $%s".formatted(name, name));
        } else if (bound.putIfAbsent(name, fact) != null) {
            wrong(written, "wrong-name", "%s is bound to two facts; give one another name".formatted(name));
        }
    }

    private Pattern pattern(PatternDescr written) {
        var type = type(written);
        var parser = new ConditionParser(type, this);
        var conditions = new ArrayList<Condition>();
        for (BaseDescr condition : written.getDescrs()) {
            condition(parser, condition).ifPresent(conditions::add);
        }
        var pattern = Pattern.of(type, written.getIdentifier(), conditions);
        if (pattern.boundLookedAt() > MOST_BOUND_LOOKED_AT) {
            wrong(
                    written,
                    "too-many-facts",
                    "%s(…) looks at more than two facts bound before it; split the rule".formatted(type));
        }
        return pattern;
    }

    private Optional<Condition> condition(ConditionParser parser, BaseDescr condition) {
        String text = String.valueOf(condition);
        try {
            return Optional.of(parser.parse(text));
        } catch (WrongCondition e) {
            sound = false;
            if (e.list().isEmpty()) {
                origin.wrong(condition, text, "wrong-condition", e.explanation());
            } else {
                origin.wrongElsewhere(
                        SourceProblem.at(Policy.LISTS, policy.lineOfList(e.list()), "wrong-value", e.explanation()));
            }
            return Optional.empty();
        }
    }

    private FactType type(PatternDescr written) {
        String name = written.getObjectType();
        if (name == null) {
            throw new NotFit(
                    written, "not-allowed", "a path is not allowed in a rule; name a fact, as in  Decision( … )");
        }
        return Vocabulary.type(name)
                .orElseThrow(() -> new NotFit(
                        written,
                        "unknown-fact",
                        "\"%s\" is no kind of fact; %s"
                                .formatted(
                                        name,
                                        Nearest.suggestion(
                                                name,
                                                Vocabulary.types().stream()
                                                        .map(FactType::name)
                                                        .toList()))));
    }

    private void wrong(BaseDescr part, String check, String text) {
        sound = false;
        origin.wrong(part, "", check, text);
    }

    @Override
    public Optional<Bound> bound(String name) {
        return Optional.ofNullable(bound.get(name));
    }

    @Override
    public Optional<Figure> threshold(String name) {
        return policy.threshold(name);
    }

    @Override
    public Optional<Codes> list(String name) {
        return policy.list(name);
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
