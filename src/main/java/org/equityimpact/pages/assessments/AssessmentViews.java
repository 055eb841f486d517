package org.equityimpact.pages.assessments;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Assessment.DimensionFigures;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.assessments.AssessmentView.Change;
import org.equityimpact.pages.assessments.AssessmentView.Dimension;
import org.equityimpact.pages.assessments.AssessmentView.Praise;
import org.equityimpact.pages.assessments.AssessmentView.Way;
import org.jspecify.annotations.Nullable;

/** Makes the page of an assessment out of what is kept. */
record AssessmentViews(Supplier<? extends RuleBook> rulesInForce, Labels labels, Words words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    AssessmentView of(Kept kept) {
        var assessment = kept.assessment();
        var rules = rulesInForce.get();
        var telling = telling(kept);
        var open = new OpenViews(assessment, telling);
        return new AssessmentView(
                kept,
                new Dates(words),
                telling,
                rules.catalogue().stream().collect(toMap(RuleCard::name, RuleCard::title)),
                dimensions(assessment),
                new FindingViews(assessment, atGates(assessment, rules), telling, labels, words).tiers(),
                open.open(),
                open.unstated(),
                way(assessment, telling),
                assessment.strengths().stream()
                        .map(strength -> new Praise(
                                strength.rule(),
                                strength.message(),
                                strength.evidence().stream().map(telling::fact).toList()))
                        .toList(),
                new IndicatorViews(assessment, kept.submitted(), words).all(),
                assessment.dataQuality().stream()
                        .filter(note -> note.indicator() == null)
                        .toList(),
                telling.sections());
    }

    Telling telling(Kept kept) {
        return new Telling(kept.submitted(), kept.assessment().smallNumbers().minimumCount(), labels, words);
    }

    /** The rules of the gates that are reached, as the rules in force tell of gates. */
    private static Set<String> atGates(Assessment assessment, RuleBook rules) {
        var atGates = new HashSet<String>();
        for (var reached : assessment.gates()) {
            atGates.add(reached.rule());
            rules.scoring().gates().stream()
                    .filter(gate -> gate.name().equals(reached.rule()))
                    .forEach(gate -> atGates.addAll(gate.rules()));
        }
        return atGates;
    }

    private List<Dimension> dimensions(Assessment assessment) {
        int most = assessment.dimensions().stream()
                .mapToInt(DimensionFigures::weight)
                .max()
                .orElse(1);
        return assessment.dimensions().stream()
                .map(figures -> new Dimension(
                        figures.code(),
                        labels.dimension(figures.code(), figures.title()),
                        figures.weight(),
                        new Concern(figures.confirmed(), figures.possible()),
                        figures.completeness(),
                        share(figures.confirmed(), most),
                        share(figures.possible(), most),
                        share(BigDecimal.valueOf(figures.weight()), most)))
                .toList();
    }

    private static BigDecimal share(BigDecimal points, int most) {
        return points.multiply(HUNDRED).divide(BigDecimal.valueOf(Math.max(1, most)), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable Way way(Assessment assessment, Telling telling) {
        var way = assessment.wayOut();
        return way == null
                ? null
                : new Way(
                        way.outcome().name(),
                        way.changes().stream()
                                .map(change ->
                                        new Change(telling.place(change.path()), change.what(), change.settles()))
                                .toList());
    }
}
