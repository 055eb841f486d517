package org.equityimpact.cli;

import java.util.List;
import org.equityimpact.assessment.DisparityScreen;
import org.equityimpact.proposal.Indicator;

/** Indicators as submitted, and what they show about groups. */
record Screened(List<Indicator> indicators, DisparityScreen screen) {}
