package org.equityimpact.pages.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as people ask it, with the places that answer it.
 *
 * @param name by which its words are found
 * @param seeds the ids of what it stands for in the seeds
 * @param learn a term of the guide, or an address
 */
record Question(
        String name,
        List<String> seeds,
        @Nullable String learn,
        @Nullable Condition when,
        List<Field> fields) {

    Question {
        seeds = List.copyOf(seeds);
        fields = List.copyOf(fields);
    }

    Question with(List<Field> others) {
        return new Question(name, seeds, learn, when, others);
    }
}
