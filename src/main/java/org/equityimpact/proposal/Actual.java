package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** A measured value on the way to an outcome. */
public record Actual(@NotNull PartialDate date, @NotNull BigDecimal value) {}
