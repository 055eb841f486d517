package org.equityimpact.pages.assessments;

import java.time.InstantSource;
import java.util.List;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.charts.IndicatorChart;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Indicator;

/** The charts of an assessment, by the thresholds of the rules that judged it, as they were on its day. */
record IndicatorCharts(JudgingRules rules) {

    /** In the order of the submission; none where the rules that judged it can no longer be had. */
    List<IndicatorChart> of(Kept kept) {
        return rules.of(kept.assessment().rulesVersion())
                .map(book -> of(kept, book))
                .orElse(List.of());
    }

    private static List<IndicatorChart> of(Kept kept, RuleBook book) {
        var day = kept.assessment().asOf();
        SmallNumbers small = kept.assessment().smallNumbers();
        return IndicatorChart.allOf(
                indicators(kept, book), book.asOf(day).tables().with(small).disparity(), day);
    }

    private static List<Indicator> indicators(Kept kept, RuleBook book) {
        InstantSource clock = () -> kept.summary().assessedAt();
        try {
            var reader = new ProposalReader(
                    book.tables().focalGroups().codes(), kept.assessment().smallNumbers(), clock);
            var indicators = reader.read(kept.proposal()).indicators();
            return indicators == null ? List.of() : indicators;
        } catch (InvalidProposal readOtherwiseNow) {
            return List.of();
        }
    }
}
