package org.equityimpact.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one input: what was made of it, or everything that is wrong with it. */
record Result<R>(Input input, @Nullable R made, List<String> complaints) {

    static <R> Result<R> of(Input input, R made) {
        return new Result<>(input, made, List.of());
    }

    /** With complaints that name their places themselves, the input's name included. */
    static <R> Result<R> placed(Input input, List<String> complaints) {
        return new Result<>(input, null, complaints);
    }

    static <R> Result<R> unusable(Input input, List<String> complaints) {
        return new Result<>(
                input,
                null,
                complaints.stream()
                        .map(complaint -> input.name() + ": " + complaint)
                        .toList());
    }
}
