package org.equityimpact.rules;

import java.util.List;
import org.equityimpact.assessment.RuleCard;

/** A rule as read from its file: what people are told of it, and the ways in which its condition can hold. */
record WrittenRule(RuleCard card, List<Variant> variants) {

    WrittenRule {
        variants = List.copyOf(variants);
    }
}
