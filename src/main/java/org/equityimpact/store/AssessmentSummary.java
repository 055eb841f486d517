package org.equityimpact.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/** What a list shows of a stored assessment. */
public record AssessmentSummary(
        String id,
        @Nullable String reference,
        int version,
        String title,
        String organisation,
        Instant assessedAt,
        String rulesVersion,
        LocalDate asOf,
        String depth,
        Outcome outcome,
        Concern concern,
        BigDecimal completeness,
        String confidence) {}
