package org.equityimpact.pages.drafts;

import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.pages.Words;

/** What the steps are called. */
record StepNames(Words words, Supplier<? extends RuleBook> rulesInForce) {

    /** As in the list of all steps. */
    String of(Step step) {
        return step.part() == null
                ? words.of("drafts.step." + step.name())
                : words.of("drafts.step." + step.part()) + ": " + part(step);
    }

    /** As the heading of its page. */
    String title(Step step) {
        return step.part() == null ? words.of("drafts.step." + step.name() + ".title") : part(step);
    }

    /** The name of a page among those that are parts of one step. */
    String part(Step step) {
        var family = step.name().substring(String.valueOf(step.part()).length() + 1);
        return words.find("labels.family." + family)
                .orElseGet(() ->
                        rulesInForce.get().tables().focalGroups().coreFamilies().getOrDefault(family, family));
    }
}
