package org.equityimpact.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Assessment.DimensionFigures;

/** The figures of a proposal: concern, confirmed and possible, as a whole, by dimension and by index. */
record Figures(List<DimensionSum> dimensions) {

    private static final List<String> INDICES = List.of("harm", "process", "durability");

    static Figures of(Measure measure, List<RuleAnswer> answers) {
        var byDimension =
                answers.stream().collect(groupingBy(answer -> answer.rule().dimension()));
        return new Figures(measure.policy().dimensions().stream()
                .map(dimension -> {
                    var own = byDimension.getOrDefault(dimension.code(), List.of());
                    return DimensionSum.of(dimension, own, measure.creditIn(dimension, own));
                })
                .toList());
    }

    /** The same, had rules of one dimension answered otherwise. */
    Figures with(String dimension, Measure measure, List<RuleAnswer> answers) {
        var own = answers.stream()
                .filter(answer -> answer.rule().dimension().equals(dimension))
                .toList();
        return new Figures(dimensions.stream()
                .map(sum -> sum.dimension().code().equals(dimension)
                        ? DimensionSum.of(sum.dimension(), own, measure.creditIn(sum.dimension(), own))
                        : sum)
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
}
