package org.equityimpact.pages.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.assessments.FindingView.Tier;
import org.equityimpact.pages.assessments.OpenView.Unstated;
import org.equityimpact.store.AssessmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an assessment shows, on a screen and on paper.
 *
 * @param titles the titles of rules by their names, of those in force that the page names
 * @param notes what to know about the data, beside what is told with each indicator
 */
record AssessmentView(
        Kept kept,
        Dates dates,
        Telling telling,
        Map<String, String> titles,
        List<Dimension> dimensions,
        List<Tier> tiers,
        List<OpenView> open,
        List<Unstated> unstated,
        @Nullable Way way,
        List<Praise> strengths,
        List<IndicatorView> indicators,
        List<DataQualityNote> notes,
        List<Stated> sections) {

    /**
     * A dimension with the lengths of its bar.
     *
     * @param sure out of 100 for the dimension that weighs most, as the other lengths
     */
    record Dimension(
            String code,
            String title,
            int weight,
            Concern concern,
            BigDecimal completeness,
            BigDecimal sure,
            BigDecimal possible,
            BigDecimal whole) {}

    /** The smallest change found to a better outcome. */
    record Way(String outcome, List<Change> changes) {}

    /** One change on the way. */
    record Change(String place, String what, List<String> settles) {}

    /** Something that is well done. */
    record Praise(String rule, String message, List<Fact> facts) {}

    public Assessment assessment() {
        return kept.assessment();
    }

    public AssessmentSummary summary() {
        return kept.summary();
    }

    public @Nullable AssessmentSummary former() {
        return kept.former();
    }

    public @Nullable AssessmentSummary newer() {
        return kept.newer();
    }

    /** The hash without the name of its algorithm, as addresses have it. */
    public String ruleSet() {
        return assessment().rulesVersion().replace("sha256:", "");
    }

    /** The title of a rule; its name where the rules in force have it no more. */
    public String title(String rule) {
        return titles.getOrDefault(rule, rule);
    }

    public int findings() {
        return assessment().findings().size();
    }
}
