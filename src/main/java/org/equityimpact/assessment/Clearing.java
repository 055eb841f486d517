package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says what would clear a finding and what that is worth, by judging once more without it. */
final class Clearing {

    private final Judgement judgement;
    private final Figures figures;

    Clearing(Judgement judgement) {
        this.judgement = judgement;
        this.figures = judgement.figures();
    }

    /** For a finding that stands for all that its rule found. */
    String of(RuleAnswer answer) {
        return Places.ending(answer.possible()).told(answer.rule().kind()) + worth(answer, answer.cleared());
    }

    /** For one of several findings of a rule. */
    String of(RuleAnswer answer, Match match) {
        return Places.ending(List.of(match)).told(answer.rule().kind()) + worth(answer, answer.without(match));
    }

    private String worth(RuleAnswer answer, RuleAnswer otherwise) {
        var then = judgement.with(otherwise);
        var changes = changes(then);
        if (!changes.isEmpty()) {
            return "Without this finding %s.".formatted(listed(changes));
        }
        return "Without this finding neither the figures nor the outcome would change"
                + because(answer.rule(), then)
                + ".";
    }

    private List<String> changes(Judgement then) {
        var changes = new ArrayList<String>();
        var figuresThen = then.figures();
        add(changes, "confirmed concern", figuresThen.confirmed(), figures.confirmed());
        add(changes, "possible concern", figuresThen.possible(), figures.possible());
        if (then.outcome() != judgement.outcome()) {
            changes.add(change(changes, "the outcome", then.outcome(), judgement.outcome()));
        }
        return changes;
    }

    private static void add(List<String> changes, String what, BigDecimal then, BigDecimal now) {
        var shownThen = Decimals.shown(then, 1);
        var shownNow = Decimals.shown(now, 1);
        if (shownThen.compareTo(shownNow) != 0) {
            changes.add(change(changes, what, shownThen, shownNow));
        }
    }

    private static String change(List<String> before, String what, Object then, Object now) {
        return "%s %s%s instead of %s".formatted(what, before.isEmpty() ? "would be " : "", then, now);
    }

    private static String because(RuleCard rule, Judgement then) {
        return then.measure().policy().dimensions().stream()
                .filter(dimension -> dimension.code().equals(rule.dimension()))
                .filter(dimension -> then.figures().isFull(dimension.code()))
                .map(dimension -> ", because %s counts as much as it can without it".formatted(dimension.title()))
                .findFirst()
                .orElse("");
    }

    private static String listed(List<String> changes) {
        int last = changes.size() - 1;
        var beforeLast = String.join(", ", changes.subList(0, last));
        return switch (last) {
            case 0 -> changes.get(0);
            case 1 -> beforeLast + " and " + changes.get(1);
            default -> beforeLast + ", and " + changes.get(last);
        };
    }
}
