package org.equityimpact.pages.assessments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.publishing.KnownRules;
import org.equityimpact.rules.BrokenRules;

/** The rules that judged an assessment, ready to judge again. Building a set takes seconds, so the last few are kept at hand. */
final class JudgingRules {

    private static final int AT_HAND = 3;

    private final KnownRules known;
    private final Map<String, Optional<RuleBook>> built = new LinkedHashMap<>(AT_HAND, 0.75f, true);

    JudgingRules(KnownRules known) {
        this.known = known;
    }

    /** The set of a version; empty where it is not kept, or this version of the programme finds it not fit. */
    synchronized Optional<RuleBook> of(String version) {
        var rules = built.computeIfAbsent(version, this::build);
        if (built.size() > AT_HAND) {
            built.remove(built.keySet().iterator().next());
        }
        return rules;
    }

    private Optional<RuleBook> build(String version) {
        try {
            return known.rules(version).map(RuleBook.class::cast);
        } catch (BrokenRules notFitNow) {
            return Optional.empty();
        }
    }
}
