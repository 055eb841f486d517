package org.equityimpact.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.equityimpact.assessment.Standing;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.rulecheck.Effect;
import org.equityimpact.rulecheck.ProposalEffect;
import org.equityimpact.rulecheck.RuleEffect;
import org.jspecify.annotations.Nullable;

/** Writes what a change of the rules does: which results change, by how much, and through which rules. */
record EffectText(Page page) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void print(Effect effect) {
        page.heading("On %s".formatted(ComparisonText.proposals(effect.proposals())));
        page.paragraph("  ", how(effect), Ink.DIM);
        effect.outcomes()
                .forEach((before, afters) -> afters.forEach(
                        (after, count) -> page.line("  %-10s -> %-10s %,9d".formatted(before, after, count))));
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
                : "%s, because %s.".formatted(full, BeforeAndAfter.few(effect.everyProposalInFull()));
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
                rule.rule()
                        + (before.equals(after)
                                ? ", which " + after
                                : ", which %s, and now %s".formatted(before, after)));
        if (!said(rule.before()).equals(said(rule.after()))) {
            new BeforeAndAfter(page).print("      ", emptyAsNull(said(rule.before())), emptyAsNull(said(rule.after())));
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
}
