package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Assessment.DimensionFigures;
import org.equityimpact.assessment.ScoringPolicy.Dimension;

/** The figures of a proposal: concern, confirmed and possible, and completeness, as a whole and by dimension. */
record Figures(List<DimensionSum> dimensions) {

    private static final List<String> INDICES = List.of("harm", "process", "durability");

    static Figures of(Measure measure, List<RuleAnswer> answers) {
        return new Figures(measure.policy().dimensions().stream()
                .map(dimension -> sum(dimension, measure, answers))
                .toList());
    }

    /** Confirmed concern from 0 to 100, not rounded. */
    BigDecimal confirmed() {
        return concern(DimensionSum::confirmedConcern);
    }

    /** Possible concern from 0 to 100, not rounded. */
    BigDecimal possible() {
        return concern(DimensionSum::possibleConcern);
    }

    /** The share of points that can be told, from 0 to 1, not rounded. */
    BigDecimal completeness() {
        return DimensionSum.share(
                dimensions.stream().mapToInt(DimensionSum::decided).sum(),
                dimensions.stream().mapToInt(DimensionSum::asked).sum());
    }

    Concern shownConcern() {
        return new Concern(Decimals.shown(confirmed(), 1), Decimals.shown(possible(), 1));
    }

    List<DimensionFigures> shownDimensions() {
        return dimensions.stream().map(DimensionSum::figures).toList();
    }

    /** Concern by index: what its dimensions contribute, out of what they could. */
    Map<String, Concern> indices() {
        var indices = new LinkedHashMap<String, Concern>();
        INDICES.forEach(index -> indices.put(index, of(index).outOfWeight()));
        return indices;
    }

    /** Whether the dimension counts as much as it can, so that one finding less may change nothing. */
    boolean isFull(String dimension) {
        return dimensions.stream().anyMatch(sum -> sum.dimension().code().equals(dimension) && sum.isFull());
    }

    private Figures of(String index) {
        return new Figures(dimensions.stream()
                .filter(sum -> sum.dimension().index().equals(index))
                .toList());
    }

    private Concern outOfWeight() {
        int weight =
                dimensions.stream().mapToInt(sum -> sum.dimension().weight()).sum();
        return new Concern(outOf(weight, confirmed()), outOf(weight, possible()));
    }

    private static BigDecimal outOf(int weight, BigDecimal concern) {
        var share = weight == 0
                ? BigDecimal.ZERO
                : Decimals.quotient(concern.multiply(Decimals.HUNDRED), BigDecimal.valueOf(weight));
        return Decimals.shown(share, 1);
    }

    private BigDecimal concern(Function<DimensionSum, BigDecimal> part) {
        return Decimals.settled(dimensions.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static DimensionSum sum(Dimension dimension, Measure measure, List<RuleAnswer> all) {
        var answers = all.stream()
                .filter(answer -> answer.rule().dimension().equals(dimension.code()))
                .toList();
        var credit = measure.creditIn(dimension, answers);
        int confirmed = answers.stream().mapToInt(RuleAnswer::confirmedPoints).sum();
        int possible = answers.stream().mapToInt(RuleAnswer::possiblePoints).sum();
        int decided = answers.stream()
                .filter(RuleAnswer::isDecided)
                .mapToInt(answer -> answer.rule().points())
                .sum();
        int asked = answers.stream().mapToInt(answer -> answer.rule().points()).sum();
        return new DimensionSum(
                dimension,
                BigDecimal.valueOf(confirmed).subtract(credit),
                BigDecimal.valueOf(possible).subtract(credit),
                decided,
                asked);
    }
}
