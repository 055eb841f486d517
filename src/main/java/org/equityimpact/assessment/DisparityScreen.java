package org.equityimpact.assessment;

import java.time.LocalDate;
import java.util.List;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.facts.disparity.SmallNumbers;

/**
 * What indicators show about groups, without an assessment around them.
 *
 * @param dataQuality what to know about the figures before relying on them
 * @param rulesVersion the rule set whose thresholds were used
 * @param smallNumbers what counted as too small to show or to judge
 * @param note that this is a screen and no finding, for everybody who passes it on
 */
public record DisparityScreen(
        List<DisparityEntry> disparities,
        List<ChangeEntry> changes,
        List<SummaryEntry> summaries,
        List<DataQualityNote> dataQuality,
        LocalDate asOf,
        String rulesVersion,
        SmallNumbers smallNumbers,
        String note) {}
