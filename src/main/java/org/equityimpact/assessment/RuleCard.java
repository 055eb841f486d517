package org.equityimpact.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of a rule.
 *
 * @param points what it counts when it fires; for a rule that counts items, all that it can count
 * @param each what one item counts, for a rule that counts items; otherwise null
 * @param answers ids of the questions and checks of the founding documents that it answers
 * @param question what is worth asking in the meeting when it fires; null where its file names no question
 * @param about what it looks at
 * @param file where its text stands in the rule folder
 * @param text the rule as written
 */
public record RuleCard(
        String name,
        String title,
        String dimension,
        Kind kind,
        Severity severity,
        int points,
        @Nullable Integer each,
        String basis,
        String owner,
        List<String> answers,
        String nextStep,
        @Nullable String question,
        About about,
        String file,
        String text) {

    public RuleCard {
        answers = List.copyOf(answers);
    }
}
