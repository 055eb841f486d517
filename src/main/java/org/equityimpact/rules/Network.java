package org.equityimpact.rules;

import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Index;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.Reading;
import org.kie.api.KieBase;

/**
 * The rules as a Drools network. Each way in which a rule can hold becomes one Drools rule over the facts and the readings,
 * so that Drools finds for every reading what matches. The network is built from the parsed rules directly, in Drools'
 * executable model: no code is generated, compiled or loaded, so there is none that a rule file could smuggle in, and a
 * folder of a hundred rules is ready in a fraction of a second.
 */
final class Network {

    /** Which way of which rule a Drools rule stands for, and its place among the ways of the rule. */
    record Way(WrittenRule rule, Variant variant, int order) {}

    private final KieBase base;
    private final Map<String, Way> ways;

    private Network(KieBase base, Map<String, Way> ways) {
        this.base = base;
        this.ways = ways;
    }

    static Network of(List<WrittenRule> rules) {
        var model = new ModelImpl();
        var ways = new HashMap<String, Way>();
        for (var written : rules) {
            for (var variant : written.variants()) {
                String name = written.card().name() + "#" + ways.size();
                ways.put(name, new Way(written, variant, ways.size()));
                model.addRule(org.drools.model.PatternDSL.rule("rules", name).build(items(name, written, variant)));
            }
        }
        return new Network(KieBaseBuilder.createKieBaseFromModel(model), ways);
    }

    KieBase base() {
        return base;
    }

    Way way(String droolsRule) {
        return Objects.requireNonNull(ways.get(droolsRule));
    }

    private static RuleItemBuilder<?>[] items(String name, WrittenRule written, Variant variant) {
        var items = new ArrayList<RuleItemBuilder<?>>();
        Variable<Reading> reading = declarationOf(Reading.class, "$reading");
        items.add(pattern(reading).expr(name, new ReadingTest(written.card().kind())));
        var bound = new ArrayList<Variable<Fact>>();
        String rule = written.card().name();
        for (var clause : variant.clauses()) {
            String id = name + "/" + items.size();
            if (clause instanceof Clause.Present present) {
                Variable<Fact> fact = declarationOf(Fact.class, "$" + bound.size());
                items.add(item(rule, id, fact, present.pattern(), Polarity.AS_READ, reading, bound));
                bound.add(fact);
            } else if (clause instanceof Clause.Absent absent) {
                items.add(absent(rule, id, absent, reading, bound));
            }
        }
        items.add(execute(() -> {}));
        return items.toArray(RuleItemBuilder[]::new);
    }

    private static ViewItemBuilder<?> absent(
            String rule, String id, Clause.Absent absent, Variable<Reading> reading, List<Variable<Fact>> bound) {
        var seen = new ArrayList<>(bound);
        var items = new ArrayList<ViewItemBuilder<?>>();
        for (var pattern : absent.patterns()) {
            Variable<Fact> fact = declarationOf(Fact.class, "$" + seen.size());
            items.add(item(rule, id + "." + items.size(), fact, pattern, Polarity.NEGATED, reading, seen));
            seen.add(fact);
        }
        var others = items.subList(1, items.size()).toArray(ViewItemBuilder[]::new);
        return items.size() == 1 ? not(items.get(0)) : not(and(items.get(0), others));
    }

    /** A pattern on facts of a type, joined with the reading and with the bound facts that its conditions look at. */
    private static ViewItemBuilder<?> item(
            String rule,
            String id,
            Variable<Fact> fact,
            Pattern pattern,
            Polarity polarity,
            Variable<Reading> reading,
            List<Variable<Fact>> bound) {
        var type = pattern.type();
        var item = pattern(fact)
                .expr(
                        "a " + type.name(),
                        new TypeTest(type),
                        alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 0, Fact::typeName, type.name()));
        var test = new PatternTest(rule, id, pattern, polarity);
        var places = test.places();
        return switch (places.length) {
            case 0 -> item.expr(id, reading, test.alone());
            case 1 -> item.expr(id, reading, bound.get(places[0]), test.withOne());
            case 2 -> item.expr(id, reading, bound.get(places[0]), bound.get(places[1]), test.withTwo());
            default ->
                throw new IllegalArgumentException(
                        "%s(…) looks at more than two facts bound before it".formatted(type));
        };
    }
}
