package org.equityimpact.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equityimpact.assessment.Standing;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.rulecheck.Effect;
import org.equityimpact.rulecheck.ProposalEffect;
import org.equityimpact.rulecheck.RuleEffect;
import org.equityimpact.rulecheck.RuleSetComparison;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rulecheck.RuleSetDifference.ChangedRule;
import org.equityimpact.rulecheck.RuleSetDifference.Rule;
import org.equityimpact.rulecheck.RuleSetDifference.RuleChange;
import org.equityimpact.rulecheck.RuleSetDifference.SentenceChange;
import org.equityimpact.rulecheck.RuleSetDifference.TableChange;
import org.jspecify.annotations.Nullable;

/** Writes a comparison for people: what differs, in the words of the files, then which results change and through what. */
final class ComparisonText implements ComparisonReport {

    private static final int MOST_NAMED = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Page page;

    ComparisonText(PrintStream out, Terminal terminal) {
        this.page = new Page(out, terminal);
    }

    @Override
    public void print(RuleSetComparison comparison) {
        difference(comparison.difference());
        effect(comparison.effect());
        page.blank();
        page.paragraph("", summary(comparison), Ink.BOLD);
    }

    private void difference(RuleSetDifference difference) {
        difference.added().forEach(rule -> whole("added", rule));
        difference.removed().forEach(rule -> whole("removed", rule));
        difference.changed().forEach(this::changed);
        difference.tables().forEach(this::table);
        difference.sentences().forEach(this::sentence);
    }

    private void whole(String what, Rule rule) {
        page.paragraph("", "The rule %s was %s".formatted(rule.rule(), what), Ink.BOLD);
        page.paragraph(
                "  ",
                "%s (%s, %s, %s)"
                        .formatted(
                                rule.title(),
                                rule.dimension(),
                                rule.kind().code(),
                                rule.severity().code()));
    }

    /** Numbers and lists are told once, where their table is. */
    private void changed(ChangedRule rule) {
        List<RuleChange> own =
                rule.changes().stream().filter(change -> change.name() == null).toList();
        if (!own.isEmpty()) {
            page.paragraph("", "The rule %s".formatted(rule.rule()), Ink.BOLD);
            own.forEach(change -> beforeAndAfter(change.part().code(), change.before(), change.after()));
        }
    }

    private void table(TableChange change) {
        page.paragraph("", change.file(), Ink.BOLD);
        beforeAndAfter(
                change.column() == null ? change.row() : change.row() + ", " + change.column(),
                change.before(),
                change.after());
        named("named by ", change.rules());
    }

    private void sentence(SentenceChange change) {
        page.paragraph("", change.file(), Ink.BOLD);
        beforeAndAfter(change.sentence(), change.before(), change.after());
        named("said by ", change.rules());
    }

    private void beforeAndAfter(String what, @Nullable String before, @Nullable String after) {
        page.paragraph("  ", what);
        lines("    - ", before, Ink.RED);
        lines("    + ", after, Ink.GREEN);
    }

    private void lines(String lead, @Nullable String text, Ink ink) {
        if (text != null) {
            (text.isEmpty() ? List.of("(nothing)") : text.lines().toList())
                    .forEach(line -> page.paragraph(lead, line, ink));
        }
    }

    private void named(String lead, List<String> rules) {
        if (!rules.isEmpty()) {
            page.paragraph("    " + lead, few(rules), Ink.DIM);
        }
    }

    private void effect(Effect effect) {
        page.heading("On %s".formatted(proposals(effect.proposals())));
        page.paragraph("  ", how(effect), Ink.DIM);
        effect.outcomes().forEach((before, afters) -> afters.forEach((after, count) ->
                page.line("  %-10s -> %-10s %,9d".formatted(before, after, count))));
        effect.changes().forEach(this::proposal);
        if (effect.notListed() > 0) {
            page.paragraph("  ", "... and %,d more with other figures or outcomes".formatted(effect.notListed()));
        }
        if (!effect.reworded().isEmpty()) {
            page.heading("In other words, for example");
            effect.reworded().forEach(this::proposal);
        }
        if (!effect.throughRules().isEmpty()) {
            page.heading("Through which rules");
            effect.throughRules().forEach((rule, count) -> page.line("  %-40s %,9d".formatted(rule, count)));
        }
    }

    private static String how(Effect effect) {
        String full = "%,d judged again in full".formatted(effect.judgedInFull());
        return effect.everyProposalInFull().isEmpty()
                ? "Only the rules that changed were asked; %s.".formatted(full)
                : "%s, because %s.".formatted(full, few(effect.everyProposalInFull()));
    }

    private void proposal(ProposalEffect effect) {
        page.blank();
        page.paragraph("  ", effect.name());
        page.paragraph("    ", effect.title(), Ink.DIM);
        Standing before = effect.before();
        Standing after = effect.after();
        if (before != null && after != null && effect.changesResult()) {
            page.paragraph("    ", figures(before, after), effect.changesOutcome() ? Ink.BOLD : Ink.PLAIN);
        }
        effect.through().forEach(this::rule);
    }

    private static String figures(Standing before, Standing after) {
        String outcome = before.outcome() == after.outcome()
                ? before.outcome().toString()
                : "%s -> %s".formatted(before.outcome(), after.outcome());
        return "%s, confirmed %s, possible %s, completeness %s"
                .formatted(
                        outcome,
                        figure(before.concern().confirmed(), after.concern().confirmed(), ""),
                        figure(before.concern().possible(), after.concern().possible(), ""),
                        figure(percent(before.completeness()), percent(after.completeness()), " %"));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(0, RoundingMode.DOWN);
    }

    private static String figure(BigDecimal before, BigDecimal after, String unit) {
        return before.compareTo(after) == 0
                ? before.toPlainString() + unit
                : "%s -> %s%s".formatted(before.toPlainString(), after.toPlainString(), unit);
    }

    private void rule(RuleEffect rule) {
        String before = status(rule.before());
        String after = status(rule.after());
        page.paragraph(
                "    through ",
                rule.rule() + (before.equals(after) ? ", which " + after : ", which %s, and now %s".formatted(before, after)));
        if (!said(rule.before()).equals(said(rule.after()))) {
            lines("      - ", emptyAsNull(said(rule.before())), Ink.RED);
            lines("      + ", emptyAsNull(said(rule.after())), Ink.GREEN);
        }
    }

    private static String status(RuleEffect.@Nullable Answer answer) {
        if (answer == null) {
            return "is not there";
        }
        return switch (answer.status()) {
            case FIRES -> answer.items() > 1 ? "fires %d times".formatted(answer.items()) : "fires";
            case CLEAR -> "is clear";
            case NOT_APPLICABLE -> "does not apply";
            case CANNOT_TELL -> "cannot tell";
        };
    }

    private static String said(RuleEffect.@Nullable Answer answer) {
        return answer == null ? "" : answer.says();
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String summary(RuleSetComparison comparison) {
        Effect effect = comparison.effect();
        if (comparison.isSame()) {
            return "Both say the same; nothing changes for %s.".formatted(proposals(effect.proposals()));
        }
        return "%s. Of %s: %,d with another outcome, %,d with other figures only, %,d with other words only."
                .formatted(
                        differences(comparison.difference()),
                        proposals(effect.proposals()),
                        effect.outcomesChanged(),
                        effect.resultsChanged() - effect.outcomesChanged(),
                        effect.rewordedOnly());
    }

    private static String differences(RuleSetDifference difference) {
        return Stream.of(
                        counted(difference.added().size(), "rule", "added"),
                        counted(difference.removed().size(), "rule", "removed"),
                        counted(difference.changed().size(), "rule", "changed"),
                        counted(difference.tables().size(), "value of a table", "changed"),
                        counted(difference.sentences().size(), "sentence", "changed"))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private static Optional<String> counted(int count, String what, String done) {
        return count == 0
                ? Optional.empty()
                : Optional.of("%d %s %s".formatted(count, count == 1 ? what : what.replaceFirst("(?= |$)", "s"), done));
    }

    private static String proposals(long count) {
        return count == 1 ? "1 proposal" : "%,d proposals".formatted(count);
    }

    private static String few(List<String> names) {
        String more = names.size() > MOST_NAMED ? ", and %d more".formatted(names.size() - MOST_NAMED) : "";
        return names.stream().limit(MOST_NAMED).collect(joining(", ")) + more;
    }
}
