package org.equityimpact.pages.assessments;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.DisparityEntry;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.assessments.IndicatorView.Group;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the disparities of an assessment into words and figures. The submission gives the names; every figure is the assessment's
 * own, so that nothing is shown here that is not to be.
 */
record IndicatorViews(Assessment assessment, String submitted, Words words) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROJECTED = "projected";

    List<IndicatorView> all() {
        var views = new ArrayList<IndicatorView>();
        JSON.readTree(submitted).path("indicators").forEach(indicator -> view(views.size() + 1, indicator, views));
        return views;
    }

    private void view(int number, JsonNode indicator, List<IndicatorView> views) {
        var id = indicator.path("id").asString("");
        var entries = assessment.disparities().stream()
                .filter(entry -> entry.indicator().equals(id))
                .toList();
        var figures = new Figures(indicator.path("unit").asString(""));
        views.add(new IndicatorView(
                number,
                id,
                indicator.path("name").asString(id),
                groups(entries, figures),
                entries.stream()
                        .filter(entry -> !entry.period().equals(PROJECTED))
                        .flatMap(entry -> Stream.ofNullable(entry.sentence()))
                        .toList(),
                assessment.dataQuality().stream()
                        .filter(note -> id.equals(note.indicator()))
                        .toList()));
    }

    private List<Group> groups(List<DisparityEntry> entries, Figures figures) {
        Map<String, DisparityEntry> projected = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.period().equals(PROJECTED))
                .forEach(entry -> projected.put(entry.group(), entry));
        return entries.stream()
                .filter(entry -> !entry.period().equals(PROJECTED))
                .map(entry -> group(entry, projected.get(entry.group()), figures))
                .toList();
    }

    private Group group(DisparityEntry entry, @Nullable DisparityEntry projected, Figures figures) {
        var then = projected == null ? null : projected.rate();
        return new Group(
                entry,
                entry.members() == null ? "" : figures.whole(new BigDecimal(entry.members())),
                figures.rate(entry.rate()),
                comparison(entry),
                figures.rate(entry.comparisonRate()),
                figures.ratio(entry),
                figures.gap(entry.harmGapPp()),
                entry.excess() == null ? "" : figures.whole(entry.excess()),
                then == null ? null : figures.rate(then),
                words.of("assessments.level." + entry.level()),
                entry.rate() == null || entry.level().equals("cannot_assess")
                        ? words.of("assessments.status." + entry.status())
                        : "");
    }

    private String comparison(DisparityEntry entry) {
        var reference = entry.referenceGroup();
        if (reference == null) {
            return entry.comparisonRate() == null ? "" : words.of("assessments.disparity.others");
        }
        return reference.equals(entry.group()) ? words.of("assessments.disparity.itself") : reference;
    }

    /** Figures of one indicator as they are written where the reader lives; nothing where there is none. */
    private final class Figures {

        private final boolean isMean;
        private final boolean isPerStudent;

        private Figures(String unit) {
            this.isMean = unit.equals("mean");
            this.isPerStudent = unit.equals("per_student");
        }

        String rate(@Nullable BigDecimal rate) {
            if (rate == null) {
                return "";
            }
            if (isMean || isPerStudent) {
                return decimal(rate, isMean ? 1 : 2);
            }
            var percent = NumberFormat.getPercentInstance(words.language());
            percent.setMaximumFractionDigits(1);
            percent.setMinimumFractionDigits(1);
            return percent.format(rate);
        }

        String ratio(DisparityEntry entry) {
            if (entry.harmRatio() == null) {
                return "";
            }
            var ratio = decimal(entry.harmRatio(), 2);
            return entry.harmRatioLow() == null || entry.harmRatioHigh() == null
                    ? ratio
                    : words.of(
                            "assessments.disparity.interval",
                            ratio,
                            decimal(entry.harmRatioLow(), 2),
                            decimal(entry.harmRatioHigh(), 2));
        }

        String gap(@Nullable BigDecimal points) {
            if (points == null) {
                return "";
            }
            return isPerStudent ? decimal(points.movePointLeft(2), 2) : decimal(points, 1);
        }

        String whole(BigDecimal people) {
            return decimal(people, 0);
        }

        private String decimal(BigDecimal figure, int decimals) {
            var format = NumberFormat.getNumberInstance(words.language());
            format.setMaximumFractionDigits(decimals);
            format.setMinimumFractionDigits(decimals);
            return format.format(figure);
        }
    }
}
