package org.equityimpact.assessment;

import java.math.BigDecimal;
import org.equityimpact.assessment.Assessment.Concern;

/** How a proposal stands: the outcome and the figures of its assessment. */
public record Standing(Outcome outcome, Concern concern, BigDecimal completeness) {}
