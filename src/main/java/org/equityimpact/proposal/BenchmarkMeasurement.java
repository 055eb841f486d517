package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A figure of the state or the nation to compare with, or of a group in an earlier period. */
public record BenchmarkMeasurement(
        @NotNull @Size(min = 1, max = 300) String name,
        @Nullable Measurement baseline) {}
