package org.equityimpact.cli;

import java.util.List;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rulecheck.RuleSetDifference.ChangedRule;
import org.equityimpact.rulecheck.RuleSetDifference.Rule;
import org.equityimpact.rulecheck.RuleSetDifference.RuleChange;
import org.equityimpact.rulecheck.RuleSetDifference.SentenceChange;
import org.equityimpact.rulecheck.RuleSetDifference.TableChange;
import org.jspecify.annotations.Nullable;

/** Writes how two rule sets differ, in the words of their files. */
record DifferenceText(Page page) {

    void print(RuleSetDifference difference) {
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
            own.forEach(change -> change(change.part().code(), change.before(), change.after()));
        }
    }

    private void table(TableChange change) {
        page.paragraph("", change.file(), Ink.BOLD);
        change(
                change.column() == null ? change.row() : change.row() + ", " + change.column(),
                change.before(),
                change.after());
        named("named by ", change.rules());
    }

    private void sentence(SentenceChange change) {
        page.paragraph("", change.file(), Ink.BOLD);
        change(change.sentence(), change.before(), change.after());
        named("said by ", change.rules());
    }

    private void change(String what, @Nullable String before, @Nullable String after) {
        page.paragraph("  ", what);
        new BeforeAndAfter(page).print("    ", before, after);
    }

    private void named(String lead, List<String> rules) {
        if (!rules.isEmpty()) {
            page.paragraph("    " + lead, BeforeAndAfter.few(rules), Ink.DIM);
        }
    }
}
