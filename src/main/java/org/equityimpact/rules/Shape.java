package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The shape of a parsed condition: which patterns must be there and which must not, once "or" between them is multiplied
 * out. Whatever else Drools would take is refused.
 */
final class Shape {

    /** Patterns that must be there (one), or must not be there together. */
    record Part(List<PatternDescr> patterns, boolean absent) {}

    private static final int MOST_WAYS = 64;

    private Shape() {}

    /** The ways in which a condition can hold, each as its parts in order. */
    static List<List<Part>> ways(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return List.of(List.of(new Part(List.of(plain(pattern)), false)));
        }
        if (condition instanceof AndDescr and) {
            return together(and.getDescrs());
        }
        if (condition instanceof OrDescr or) {
            var ways = new ArrayList<List<Part>>();
            or.getDescrs().forEach(branch -> ways.addAll(ways(branch)));
            return ways;
        }
        if (condition instanceof ExistsDescr exists) {
            return ways(single(exists.getDescrs()));
        }
        if (condition instanceof NotDescr not) {
            return List.of(absent(single(not.getDescrs())));
        }
        throw new NotFit(
                condition,
                "not-allowed",
                "%s is not allowed in a rule; a condition is made of facts, \"not\", \"exists\" and \"or\""
                        .formatted(condition
                                .getClass()
                                .getSimpleName()
                                .replace("Descr", "")
                                .toLowerCase(java.util.Locale.ROOT)));
    }

    private static List<List<Part>> together(List<? extends BaseDescr> conditions) {
        List<List<Part>> ways = List.of(List.of());
        for (var condition : conditions) {
            var longer = new ArrayList<List<Part>>();
            for (var way : ways) {
                for (var next : ways(condition)) {
                    var both = new ArrayList<>(way);
                    both.addAll(next);
                    longer.add(both);
                }
            }
            if (longer.size() > MOST_WAYS) {
                throw new NotFit(
                        condition,
                        "too-many-ways",
                        "the \"or\"s of the rule make more than %d ways in which it can hold; write several rules"
                                .formatted(MOST_WAYS));
            }
            ways = longer;
        }
        return ways;
    }

    private static List<Part> absent(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return List.of(new Part(List.of(plain(pattern)), true));
        }
        if (condition instanceof OrDescr or) {
            return or.getDescrs().stream()
                    .flatMap(branch -> absent(branch).stream())
                    .toList();
        }
        if (condition instanceof AndDescr and && and.getDescrs().stream().allMatch(PatternDescr.class::isInstance)) {
            return List.of(new Part(
                    and.getDescrs().stream()
                            .map(part -> plain((PatternDescr) part))
                            .toList(),
                    true));
        }
        throw new NotFit(
                condition, "not-allowed", "\"not\" takes a fact, or several facts joined by \"and\" or \"or\"");
    }

    private static BaseDescr single(List<?> conditions) {
        return (BaseDescr) conditions.get(0);
    }

    private static PatternDescr plain(PatternDescr pattern) {
        if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty()) {
            throw new NotFit(
                    pattern,
                    "not-allowed",
                    "%s(…) may not be followed by \"from\", \"over\" or the like".formatted(pattern.getObjectType()));
        }
        return pattern;
    }
}
