package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.favourable;
import static org.equityimpact.facts.disparity.IndicatorDraft.scored;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every measure and every interval beside figures of R 4.2.2 (epitools 0.5-10.1, epiR 2.0.57) and of statsmodels 0.13.5 with
 * SciPy 1.10.1, at the extremes too; the command stands beside each.
 */
class DisparityOracleTests {

    private static final double DIGITS = 1e-9;

    /** statsmodels: proportion_confint(a, n, method='wilson'); R: prop.test(a, n, correct = FALSE)$conf.int */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0, 0.27753279986288926",
        "10, 10, 0.7224672001371106, 1.0",
        "5, 10, 0.23659309051256394, 0.7634069094874361",
        "1, 10000000, 1.7652455711617434e-08, 5.664932019606464e-07",
        "9999999, 10000000, 0.9999994335067982, 0.9999999823475444",
        "316, 6224, 0.04558904312030031, 0.0565075601771602"
    })
    void theIntervalOfARateIsWilsons(long a, long n, double low, double high) {
        var measures = entry(adverse().group("a", a, n).group("b", 5, 10).assessed(SHOWING_ALL), "a")
                .measures();
        assertThat(measures.wilsonLow()).isCloseTo(low, near(low));
        assertThat(measures.wilsonHigh()).isCloseTo(high, near(high));
    }

    /** statsmodels: confint_proportions_2indep(a, n1, b, n2, method='newcomb', compare='diff') */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 10, -0.27753279986288926, 0.27753279986288926",
        "10, 10, 10, 10, -0.27753279986288937, 0.27753279986288937",
        "0, 10, 10, 10, -1.0, -0.6075093504305241",
        "1, 10, 9, 10, -0.9161405732343858, -0.3698669071100334",
        "1, 10000000, 5, 10000000, -1.0756124935450935e-06, 1.4741024535537644e-07",
        "316, 6224, 906, 45810, 0.025647249018859338, 0.03686172598773556",
        "27, 122, 44, 487, 0.06031853795382766, 0.21550703653107522",
        "0, 30, 5, 45, -0.23499096995768579, 0.018570738712550328"
    })
    void theIntervalOfAGapIsNewcombes(long a, long n1, long b, long n2, double low, double high) {
        var figures = two(a, n1, b, n2).figures();
        assertThat(figures.gapLowPp()).isCloseTo(100 * low, near(100 * low));
        assertThat(figures.gapHighPp()).isCloseTo(100 * high, near(100 * high));
    }

    /**
     * statsmodels: confint_proportions_2indep(a, n1, b, n2, method='log', compare='ratio'); R: epitools riskratio.wald and
     * epiR epi.2by2(method = "cohort.count")$massoc.detail$RR.strata.wald give 2.26485543402358 and 2.90977025028111 too.
     */
    @ParameterizedTest
    @CsvSource({
        "27, 122, 44, 487, 1.5836990926700114, 3.788678631546636",
        "316, 6224, 906, 45810, 2.26485543402358, 2.9097702502811114",
        "5, 10, 5, 10, 0.4162278132637266, 2.4025304608041385",
        "5, 10000000, 50, 10000000, 0.039879643577401765, 0.25075449785781445",
        "9999999, 10000000, 5000000, 10000000, 1.998760594063901, 2.001239774227888"
    })
    void theIntervalOfARatioIsKatzs(long a, long n1, long b, long n2, double low, double high) {
        isRatioInterval(RatioInterval.KATZ, a, n1, b, n2, low, high);
    }

    /**
     * statsmodels: confint_proportions_2indep(a, n1, b, n2, method='score', compare='ratio', correction=False). That
     * loses all but eight digits where one of ten million is counted; the last two rows bisect the same score with 50
     * digits (Python's decimal; see {@link DisparityStatisticsTests} for the equation).
     */
    @ParameterizedTest
    @CsvSource({
        "3, 40, 12, 80, 0.15628480149003932, 1.5166020064094907",
        "4, 100, 2, 90, 0.39507093138493904, 8.279808284817038",
        "1, 10, 9, 10, 0.019719383314441192, 0.46831314869166324",
        "10, 10, 3, 10, 1.6577648767052764, 9.277189368510427",
        "1, 10000000, 4, 10000000, 0.03758561707467811, 1.6628699145546584",
        "4, 10000000, 1, 10, 7.108551488958763e-07, 2.6317218230474054e-05"
    })
    void theIntervalOfARatioWithASmallCellIsKoopmans(long a, long n1, long b, long n2, double low, double high) {
        isRatioInterval(RatioInterval.KOOPMAN, a, n1, b, n2, low, high);
    }

    /** scipy.stats.fisher_exact([[a, n1 - a], [b, n2 - b]])[1]; R: fisher.test(matrix(c(a, n1 - a, b, n2 - b), 2, byrow = TRUE)) */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 10, 1.0",
        "10, 10, 10, 10, 1.0",
        "0, 10, 10, 10, 1.082508822446903e-05",
        "1, 10, 9, 10, 0.001093333910671372",
        "5, 10, 4, 10, 1.0",
        "1, 10000000, 5, 10000000, 0.2187499300252231",
        "316, 6224, 906, 45810, 2.21408986394821e-41",
        "500000, 10000000, 501000, 10000000, 0.305614634111696"
    })
    void theExactTestIsFishers(long a, long n1, long b, long n2, double p) {
        assertThat(two(a, n1, b, n2).figures().fisherP()).isCloseTo(p, within(p * 1e-7));
    }

    /** statsmodels: proportions_ztest([a, b], [n1, n2]); R: prop.test(c(316, 906), c(6224, 45810), correct = FALSE) */
    @ParameterizedTest
    @CsvSource({
        "27, 122, 44, 487, 4.030689587977595, 5.5613449980417725e-05",
        "316, 6224, 906, 45810, 15.1501021845485, 7.56488963104351e-52",
        "1, 10, 9, 10, -3.577708763999664, 0.0003466193511346662",
        "1, 10000000, 5, 10000000, -1.6329934068044816, 0.10247038334205853",
        "0, 30, 5, 45, -1.889822365046136, 0.05878172135535886"
    })
    void theTestOfTwoRatesIsPooled(long a, long n1, long b, long n2, double z, double p) {
        var measures = two(a, n1, b, n2).measures();
        assertThat(measures.z()).isCloseTo(z, near(z));
        assertThat(measures.zP()).isCloseTo(p, near(p));
    }

    /**
     * R: n &lt;- c(6002, 311, 1213, 6224, 212, 34897, 3175); a &lt;- c(121, 11, 18, 316, 21, 732, 3); p &lt;- a/n;
     * q &lt;- (sum(a) - a[4]) / (sum(n) - n[4]); p[4]; q; p[4]/q; 100*(p[4]-q); a[4] - n[4]*q; (p[4]/(1-p[4]))/(q/(1-q));
     * 100*a[4]/sum(a); 100*(a[4]/sum(a) - n[4]/sum(n)); 100*(a[4]/sum(a)/(n[4]/sum(n)) - 1)
     */
    @Test
    void theMeasuresOfAGroupAreThoseOfR() {
        var black = entry(district().assessed(SHOWING_ALL), "Black");
        is(black.figures().rate(), 0.0507712082262211);
        is(black.figures().comparisonRate(), 0.0197773411918795);
        is(black.figures().ratio(), 2.56714023051124);
        is(black.figures().gapPp(), 3.09938670343416);
        is(black.figures().excess(), 192.905828421742);
        is(black.measures().oddsRatio(), 2.65096154277285);
        is(black.measures().compositionPercent(), 25.8592471358429);
        is(black.measures().compositionGapPp(), 13.8978372884354);
        is(black.measures().compositionRelativeDifferencePercent(), 116.188956533812);
    }

    /** R: w &lt;- n/sum(n); m &lt;- sum(a)/sum(n); r &lt;- p/m; sum(w*(p-m)^2); sum(w*r*log(r)); 100/m*sum(w*abs(p-m)) */
    @Test
    void theSpreadOfManyGroupsIsThatOfR() {
        var summary = district().assessed(SHOWING_ALL).summaries().get(0);
        is(summary.betweenGroupVariance(), 0.00015140984455638);
        is(summary.theil(), 0.130357184857099);
        is(summary.indexOfDisparity(), 31.022766368232);
    }

    /**
     * R: s &lt;- c(69672, 1991, 13934, 73653, 1424, 238875, 15287); w &lt;- s/sum(s); (1-w[4])*p[4] / sum((w*p)[-4]);
     * p[4] / ((8210-3110) / (414836-73653))
     */
    @Test
    void theRatiosBesideTheStateAreThoseOfR() {
        var black = entry(state(district()).assessed(SHOWING_ALL), "Black").measures();
        is(black.weightedRatio(), 2.52956649192338);
        is(black.alternateRatio(), 3.39652414436212);
    }

    /** R: sp &lt;- sqrt((11*12.5^2 + 29*9.25^2)/40); d &lt;- (98.25-104)/sp; d*(1 - 3/(4*40-1)); epiR epi.smd(method = "cohens") gives d too */
    @Test
    void meansAreThoseOfR() {
        var measures = entry(
                        favourable()
                                .group("one", scored("98.25", "12.5", 12))
                                .group("other", scored("104", "9.25", 30))
                                .assessed(SHOWING_ALL),
                        "one")
                .measures();
        is(measures.cohensD(), -0.561138366824281);
        is(measures.hedgesG(), -0.550550850469106);
    }

    /** From 23 points (32 - 9) to 7 (12 - 5): python3 -c "print(1 - 7/23)" */
    @Test
    void theClosureOfAGapIsThePartThatCloses() {
        var closure = IndicatorDraft.change(
                        adverse()
                                .group("Hispanic", counted(320, 1000), counted(120, 1000))
                                .group("White", counted(90, 1000), counted(50, 1000))
                                .assessed(),
                        "Hispanic")
                .closure();
        is(closure, 0.6956521739130435);
    }

    /** All counted of few, beside all counted of few: no digits are lost and the ratio itself is inside. */
    @Test
    void aScoreIntervalStandsWhereEverybodyIsCounted() {
        var interval = Koopman.of(new TwoSamples(3, 3, 4, 4));
        assertThat(interval.low()).isBetween(0.3, 1.0);
        assertThat(interval.high()).isBetween(1.0, 3.0);
    }

    private static IndicatorDraft district() {
        return adverse()
                .group("Hispanic/Latino", 121, 6002)
                .group("American Indian/Alaska Native", 11, 311)
                .group("Asian", 18, 1213)
                .group("Black", 316, 6224)
                .group("Native Hawaiian/Pacific Islander", 21, 212)
                .group("White", 732, 34897)
                .group("Two or more", 3, 3175);
    }

    private static IndicatorDraft state(IndicatorDraft draft) {
        return draft.state("Hispanic/Latino", 780, 69672)
                .state("American Indian/Alaska Native", 47, 1991)
                .state("Asian", 161, 13934)
                .state("Black", 3110, 73653)
                .state("Native Hawaiian/Pacific Islander", 45, 1424)
                .state("White", 3935, 238875)
                .state("Two or more", 132, 15287);
    }

    private static void isRatioInterval(
            RatioInterval method, long a, long n1, long b, long n2, double low, double high) {
        var figures = two(a, n1, b, n2).figures();
        assertThat(figures.ratioInterval()).isEqualTo(method);
        assertThat(figures.ratioLow()).isCloseTo(low, near(low));
        assertThat(figures.ratioHigh()).isCloseTo(high, near(high));
    }

    private static GroupDisparity two(long a, long n1, long b, long n2) {
        return entry(adverse().group("a", a, n1).group("b", b, n2).assessed(SHOWING_ALL), "a");
    }

    private static void is(@Nullable Double figure, double expected) {
        assertThat(Objects.requireNonNull(figure)).isCloseTo(expected, near(expected));
    }

    private static Offset<Double> near(double expected) {
        return within(Math.max(Math.abs(expected) * DIGITS, Double.MIN_NORMAL));
    }
}
