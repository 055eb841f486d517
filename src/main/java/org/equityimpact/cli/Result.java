package org.equityimpact.cli;

import java.util.List;
import org.equityimpact.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/** What came of one input: an assessment, or everything that is wrong with it. */
record Result(Input input, @Nullable Assessment assessment, List<String> complaints) {

    static Result of(Input input, Assessment assessment) {
        return new Result(input, assessment, List.of());
    }

    static Result unusable(Input input, List<String> complaints) {
        return new Result(
                input,
                null,
                complaints.stream()
                        .map(complaint -> input.name() + ": " + complaint)
                        .toList());
    }
}
