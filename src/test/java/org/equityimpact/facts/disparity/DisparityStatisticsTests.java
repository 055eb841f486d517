package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.scored;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.assertj.core.data.Offset;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Measurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures agree with other implementations. Constants are of SciPy 1.17.1; the command stands beside each. Where none
 * is named: {@code python3 -c "from scipy.stats import *; ..."}.
 */
class DisparityStatisticsTests {

    private static final Offset<Double> CLOSE = within(1e-10);

    /** scipy.stats.binomtest(81, 263).proportion_ci(method='wilson'); Newcombe 1998, table I has .2553 to .3662. */
    @Test
    void theIntervalOfARateIsWilsons() {
        var interval = Wilson.of(81 / 263.0, 263);
        assertThat(interval.low()).isCloseTo(0.2552885198782742, CLOSE);
        assertThat(interval.high()).isCloseTo(0.36620957698280004, CLOSE);
    }

    /** Newcombe 1998, table II: 56/70 - 48/80 .0524 to .3339, 9/10 - 3/10 .1705 to .8090, 10/10 - 0/20 .6791 to 1. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.05243147240236498, 0.333872654036906",
        "9, 10, 3, 10, 0.17052272393450296, 0.8090179735354881",
        "10, 10, 0, 20, 0.6790860371419147, 1"
    })
    void theIntervalOfAGapIsNewcombes(double a, double n1, double b, double n2, double low, double high) {
        var interval = Newcombe.of(new TwoSamples(a, n1, b, n2));
        assertThat(interval.low()).isCloseTo(low, CLOSE);
        assertThat(interval.high()).isCloseTo(high, CLOSE);
    }

    /**
     * Koopman 1984 has 2.94 to 7.15 for 36/40 and 16/80. The others solve the score equation by scipy.optimize.brentq:
     * (x1/n1 - r x2/n2)^2 / (p1 (1-p1)/n1 + r^2 p2 (1-p2)/n2) = norm.ppf(.975)^2, p2 = (B - sqrt(B^2 - 4AC))/2A, p1 = r p2,
     * A = (n1+n2) r, B = n1 r + x1 + n2 + x2 r, C = x1 + x2.
     */
    @ParameterizedTest
    @CsvSource({
        "36, 40, 16, 80, 2.9395691922149942, 7.15222343486603",
        "3, 40, 12, 80, 0.15628480149004087, 1.5166020064094896",
        "4, 100, 2, 90, 0.39507093138493804, 8.27980828481705"
    })
    void theIntervalOfARatioWithASmallCellIsKoopmans(
            double a, double n1, double b, double n2, double low, double high) {
        var interval = Koopman.of(new TwoSamples(a, n1, b, n2));
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void anEmptyCellLeavesOneEndOfTheRatioOpen() {
        assertThat(Koopman.of(new TwoSamples(4, 50, 0, 60)).high()).isNull();
        assertThat(Koopman.of(new TwoSamples(4, 50, 0, 60)).low()).isGreaterThan(1);
        assertThat(Koopman.of(new TwoSamples(0, 50, 4, 60)).low()).isZero();
        assertThat(Koopman.of(new TwoSamples(0, 50, 4, 60)).high()).isPositive();
        assertThat(Koopman.of(new TwoSamples(0, 50, 0, 60))).isEqualTo(Interval.NONE);
    }

    /** scipy.stats.fisher_exact([[a, n1 - a], [b, n2 - b]])[1] */
    @ParameterizedTest
    @CsvSource({
        "8, 10, 1, 6, 0.034965034965034975",
        "27, 122, 44, 487, 0.0002048978704253001",
        "316, 6224, 906, 45810, 2.2140898639482198e-41",
        "3, 40, 12, 80, 0.38038959898795377",
        "805, 10202, 1153, 46706, 1.0740151670102957e-131",
        "0, 30, 5, 45, 0.07904479822288041",
        "12, 12, 9, 13, 0.09565217391304348"
    })
    void theExactTestIsFishers(double a, double n1, double b, double n2, double p) {
        assertThat(FisherExact.p(new TwoSamples(a, n1, b, n2))).isCloseTo(p, within(p * 1e-8));
    }

    @Test
    void theExactTestAgreesWithThatOfCommonsStatistics() {
        var random = seeded();
        for (var round = 0; round < 2_000; round++) {
            var n1 = random.nextInt(1, 200);
            var n2 = random.nextInt(1, 200);
            var a = random.nextInt(0, n1 + 1);
            var b = random.nextInt(0, n2 + 1);
            if (a + b == 0 || a + b == n1 + n2) {
                continue;
            }
            var theirs = FisherExactTest.withDefaults()
                    .test(new int[][] {{a, n1 - a}, {b, n2 - b}})
                    .getPValue();
            assertThat(FisherExact.p(new TwoSamples(a, n1, b, n2)))
                    .as("%d of %d, %d of %d", a, n1, b, n2)
                    .isCloseTo(theirs, within(theirs * 1e-9));
        }
    }

    /** p = 71/609; z = (27/122 - 44/487) / sqrt(p (1-p) (1/122 + 1/487)); 2 * scipy.stats.norm.sf(z) */
    @Test
    void theTestOfTwoRatesIsPooled() {
        var z = Objects.requireNonNull(PooledZ.of(new TwoSamples(27, 122, 44, 487)));
        assertThat(z.z()).isCloseTo(4.030689587977595, CLOSE);
        assertThat(z.p()).isCloseTo(5.5613449980417725e-05, within(1e-14));
    }

    @Test
    void theTestOfTwoRatesIsUndefinedWhereEverybodyIsCounted() {
        assertThat(PooledZ.of(new TwoSamples(10, 10, 20, 20))).isNull();
    }

    /** sp = sqrt((49 * 5.5**2 + 49 * 4.5**2) / 98); d = 3 / sp; g = d * (1 - 3 / (4 * 98 - 1)) */
    @Test
    void meansAreComparedInPooledStandardDeviations() {
        var entry = entry(
                IndicatorDraft.adverse()
                        .group("one", scored("103", "5.5", 50))
                        .group("other", scored("100", "4.5", 50))
                        .assessed(),
                "one");
        assertThat(entry.measures().cohensD()).isCloseTo(0.5970223141259935, CLOSE);
        assertThat(entry.measures().hedgesG()).isCloseTo(0.5924415802580191, CLOSE);
        assertThat(entry.level()).isEqualTo(Level.HIGH);
    }

    /**
     * The scores 4 to 8 and 2, 4, 9 together: statistics.stdev([4,5,6,7,8,2,4,9]) = 2.326094212561969, mean 5.625.
     */
    @Test
    void theSpreadOfSeveralGroupsIsThatOfAllTheirScores() {
        var pooled = Objects.requireNonNull(PooledMean.of(List.of(
                new Figure.Mean(new BigDecimal("6"), sqrt("2.5"), BigInteger.valueOf(5)),
                new Figure.Mean(new BigDecimal("5"), sqrt("13"), BigInteger.valueOf(3)))));
        assertThat(pooled.mean()).isEqualByComparingTo("5.625");
        assertThat(Objects.requireNonNull(pooled.sd()).doubleValue()).isCloseTo(2.326094212561969, within(1e-12));
    }

    /** y = [.3, .05, .4]; w = [.25, .5, .25]; m = (w*y).sum(); (w*(y-m)**2).sum(); (w*y/m*log(y/m)).sum(); 100/m*(w*abs(y-m)).sum() */
    @Test
    void theSpreadOfManyGroupsIsWeighted() {
        var summary = IndicatorDraft.adverse()
                .group("a", 30, 100)
                .group("b", 10, 200)
                .group("c", 40, 100)
                .assessed()
                .summaries()
                .get(0);
        assertThat(summary.betweenGroupVariance()).isCloseTo(0.02375, CLOSE);
        assertThat(summary.theil()).isCloseTo(0.32533621068054785, CLOSE);
        assertThat(summary.indexOfDisparity()).isCloseTo(75.0, CLOSE);
        assertThat(summary.worstGroup()).isEqualTo("c");
    }

    /** A spread of nothing would read as no disparity. */
    @Test
    void aGroupThatIsShownAloneHasNoSpread() {
        var summary = IndicatorDraft.adverse()
                .group("a", 300, 1000)
                .group("b", IndicatorDraft.suppressed())
                .assessed()
                .summaries()
                .get(0);
        assertThat(summary.betweenGroupVariance()).isNull();
        assertThat(summary.theil()).isNull();
        assertThat(summary.indexOfDisparity()).isNull();
    }

    /** scipy.stats.false_discovery_control([.01, .02, .03, .04, .05, .2, .5, 1]) */
    @Test
    void falseAlarmsAreControlledAsByBenjaminiAndHochberg() {
        assertThat(BenjaminiHochberg.adjusted(0.04, 0.02, 0.03, 0.01, 0.05, 0.2, 0.5, 1.0))
                .containsExactly(
                        new double[] {0.08, 0.08, 0.08, 0.08, 0.08, 0.26666666666666666, 0.5714285714285714, 1}, CLOSE);
    }

    /** Benjamini and Hochberg 1995, section 4.1: of 15 probabilities four stand, where Bonferroni's method keeps three. */
    @Test
    void falseAlarmsAreControlledAsInTheirOwnExample() {
        var adjusted = BenjaminiHochberg.adjusted(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.000);
        assertThat(adjusted[3]).isCloseTo(0.035625, CLOSE);
        assertThat(Arrays.stream(adjusted).filter(p -> p < BenjaminiHochberg.FALSE_ALARMS))
                .hasSize(4);
    }

    /**
     * R's help of fisher.test, twins of convicts: matrix(c(2, 10, 15, 3), 2) has p = 0.0005367. SciPy's help of
     * fisher_exact: [[6, 2], [1, 4]] has p = 0.1026 and 12; of contingency.odds_ratio(kind='sample'): 27 of 122 beside 44 of
     * 487 has 2.8614832.
     */
    @Test
    void theExamplesInTheHelpOfRAndSciPyComeOut() {
        assertThat(FisherExact.p(new TwoSamples(2, 12, 15, 18))).isCloseTo(0.0005367, within(5e-8));
        assertThat(FisherExact.p(new TwoSamples(6, 8, 1, 5))).isCloseTo(0.10256410256410257, CLOSE);
        assertThat(oddsRatio(6, 8, 1, 5)).isCloseTo(12, CLOSE);
        assertThat(oddsRatio(27, 122, 44, 487)).isCloseTo(2.861483253588517, CLOSE);
    }

    private static double oddsRatio(long a, long n1, long b, long n2) {
        var assessed =
                IndicatorDraft.adverse().group("a", a, n1).group("b", b, n2).assessed(SHOWING_ALL);
        return Objects.requireNonNull(entry(assessed, "a").measures().oddsRatio());
    }

    /** (1 - 100/600) (30/100) / (200/600 * 10/100 + 300/600 * 40/100) with state shares of 100, 200 and 300 of 600. */
    @Test
    void theWeightedRatioTakesItsWeightsFromTheState() {
        var entry = entry(
                IndicatorDraft.adverse()
                        .group("a", 30, 100)
                        .group("b", 10, 100)
                        .group("c", 40, 100)
                        .state("a", 1, 100)
                        .state("b", 1, 200)
                        .state("c", 1, 300)
                        .assessed(SHOWING_ALL),
                "a");
        assertThat(entry.measures().weightedRatio()).isCloseTo(0.25 / (0.1 / 3 + 0.2), CLOSE);
        assertThat(entry.measures().alternateRatio()).isCloseTo(0.3 / (2.0 / 500), CLOSE);
    }

    /** The shares of the state follow from how many students it has, whoever of them is counted. */
    @Test
    void theWeightedRatioNeedsNoCountsOfTheState() {
        var entry = entry(
                IndicatorDraft.adverse()
                        .group("a", 30, 100)
                        .group("b", 10, 100)
                        .group("c", 40, 100)
                        .state("a", enrolled(100))
                        .state("b", enrolled(200))
                        .state("c", enrolled(300))
                        .assessed(SHOWING_ALL),
                "a");
        assertThat(entry.measures().weightedRatio()).isCloseTo(0.25 / (0.1 / 3 + 0.2), CLOSE);
        assertThat(entry.measures().alternateRatio()).isNull();
    }

    private static Measurement enrolled(long students) {
        return new Measurement(null, Count.of(students), null, null, null, null, null);
    }

    private static BigDecimal sqrt(String number) {
        return new BigDecimal(number).sqrt(MathContext.DECIMAL128);
    }

    private static RandomGenerator seeded() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);
    }
}
