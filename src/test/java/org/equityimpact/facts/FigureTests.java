package org.equityimpact.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.Truth.FALSE;
import static org.equityimpact.facts.Truth.TRUE;
import static org.equityimpact.facts.Truth.UNKNOWN;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTests {

    private static final Figure WITHHELD = Figure.of(Count.withheld());

    @Nested
    class Comparing {

        @ParameterizedTest
        @CsvSource({
            "1.25, 1.5,  TRUE,  TRUE,  FALSE",
            "1.5,  1.5,  FALSE, TRUE,  TRUE",
            "1.5,  1.50, FALSE, TRUE,  TRUE",
            "2,    1.5,  FALSE, FALSE, FALSE",
            "-1,   0,    TRUE,  TRUE,  FALSE",
            "-0.95, -0.5, TRUE, TRUE, FALSE",
            "-0.5, -0.95, FALSE, FALSE, FALSE",
        })
        void exactNumbersAlwaysCompare(String one, String other, Truth less, Truth atMost, Truth same) {
            assertThat(number(one).lessThan(number(other))).isEqualTo(less);
            assertThat(number(one).atMost(number(other))).isEqualTo(atMost);
            assertThat(number(one).sameAs(number(other))).isEqualTo(same);
        }

        @ParameterizedTest
        @CsvSource({
            "1, 2, 3, 4, TRUE,    TRUE,    FALSE",
            "1, 2, 2, 4, UNKNOWN, TRUE,    UNKNOWN",
            "1, 3, 2, 4, UNKNOWN, UNKNOWN, UNKNOWN",
            "2, 4, 1, 2, FALSE,   UNKNOWN, UNKNOWN",
            "3, 4, 1, 2, FALSE,   FALSE,   FALSE",
        })
        void intervalsCompareAsFarAsTheyAreApart(
                long least, long most, long otherLeast, long otherMost, Truth less, Truth atMost, Truth same) {
            var one = Figure.between(least, most);
            var other = Figure.between(otherLeast, otherMost);

            assertThat(one.lessThan(other)).isEqualTo(less);
            assertThat(one.atMost(other)).isEqualTo(atMost);
            assertThat(one.sameAs(other)).isEqualTo(same);
        }

        @Test
        void anIntervalIsNotKnownToBeTheSameAsItself() {
            assertThat(Figure.between(1, 2L).sameAs(Figure.between(1, 2L))).isEqualTo(UNKNOWN);
        }

        @Test
        void anIntervalOfOneNumberIsThatNumber() {
            assertThat(Figure.between(3, 3L).sameAs(Figure.of(3))).isEqualTo(TRUE);
        }

        @Test
        void anOpenEndMayBeAnythingBeyondTheOther() {
            var twoOrMore = Figure.between(2, null);

            assertThat(Figure.of(1).lessThan(twoOrMore)).isEqualTo(TRUE);
            assertThat(twoOrMore.atMost(Figure.of(1))).isEqualTo(FALSE);
            assertThat(twoOrMore.lessThan(Figure.of(1_000_000))).isEqualTo(UNKNOWN);
        }

        @Test
        void ofAnOpenNumberNothingCanBeTold() {
            assertThat(Figure.OPEN.lessThan(Figure.of(1))).isEqualTo(UNKNOWN);
            assertThat(Figure.OPEN.atMost(Figure.of(1))).isEqualTo(UNKNOWN);
            assertThat(Figure.OPEN.sameAs(Figure.OPEN)).isEqualTo(UNKNOWN);
        }

        @Test
        void noRoundingBlursAComparison() {
            var third = Figure.of(1).dividedBy(Figure.of(3));

            assertThat(number("0.33333333333333333333").lessThan(third)).isEqualTo(TRUE);
            assertThat(third.sameAs(Figure.of(2).dividedBy(Figure.of(6)))).isEqualTo(TRUE);
        }
    }

    @Nested
    class Counts {

        @Test
        void aWithheldCountIsBelowTen() {
            assertThat(WITHHELD.lessThan(Figure.of(10))).isEqualTo(TRUE);
            assertThat(WITHHELD.atMost(Figure.of(9))).isEqualTo(TRUE);
        }

        @Test
        void aWithheldCountIsNotKnownToBeMoreThanNothing() {
            assertThat(Figure.of(0).lessThan(WITHHELD)).isEqualTo(UNKNOWN);
            assertThat(Figure.of(0).atMost(WITHHELD)).isEqualTo(TRUE);
            assertThat(WITHHELD.lessThan(Figure.of(9))).isEqualTo(UNKNOWN);
        }

        @Test
        void aWithheldCountReadsAsItWasWritten() {
            assertThat(WITHHELD).hasToString("<10");
        }

        @Test
        void aGivenCountIsExact() {
            assertThat(Figure.of(Count.of(120))).isEqualTo(Figure.of(120)).hasToString("120");
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "2024-05-17, 2024-05-18, TRUE",
            "2024-05-17, 2024-05-17, FALSE",
            "2024-05,    2024-06,    TRUE",
            "2024-05,    2024-05-31, UNKNOWN",
            "2024-05,    2024-06-01, TRUE",
            "2024-05-31, 2024-05,    FALSE",
            "2024,       2024-05-17, UNKNOWN",
            "2023,       2024,       TRUE",
            "2024,       2023-12-31, FALSE",
        })
        void aDateIsBeforeAnotherWhereverItsDayMayFall(String one, String other, Truth before) {
            assertThat(date(one).lessThan(date(other))).isEqualTo(before);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-05-17, 2024-05-17, TRUE",
            "2024,       2024,       UNKNOWN",
            "2024,       2024-05,    UNKNOWN",
            "2024-05,    2024-07,    FALSE",
        })
        void onlyWholeDatesAreKnownToBeTheSame(String one, String other, Truth same) {
            assertThat(date(one).sameAs(date(other))).isEqualTo(same);
        }

        @Test
        void aDayComparesWithAPartialDate() {
            var today = Figure.of(LocalDate.of(2026, 11, 21));

            assertThat(date("2026").atMost(today)).isEqualTo(UNKNOWN);
            assertThat(date("2025").atMost(today)).isEqualTo(TRUE);
        }

        @Test
        void aDateReadsAsItWasWritten() {
            assertThat(date("2024-05")).hasToString("2024-05");
        }
    }

    @Nested
    class Missing {

        @Test
        void everyComparisonWithNoNumberIsFalse() {
            assertThat(Figure.NONE.lessThan(Figure.of(1))).isEqualTo(FALSE);
            assertThat(Figure.of(1).lessThan(Figure.NONE)).isEqualTo(FALSE);
            assertThat(Figure.NONE.atMost(Figure.of(1))).isEqualTo(FALSE);
            assertThat(Figure.of(1).atMost(Figure.NONE)).isEqualTo(FALSE);
        }

        @Test
        void noNumberIsNotEvenTheSameAsItself() {
            assertThat(Figure.NONE.sameAs(Figure.NONE)).isEqualTo(FALSE);
            assertThat(Figure.NONE.atMost(Figure.NONE)).isEqualTo(FALSE);
        }

        @Test
        void noNumberIsNotEvenOpen() {
            assertThat(Figure.OPEN.lessThan(Figure.NONE)).isEqualTo(FALSE);
            assertThat(Figure.NONE.sameAs(Figure.INFINITE)).isEqualTo(FALSE);
        }

        @Test
        void noNumberIsKnownForWhatItIs() {
            assertThat(Figure.NONE.isNone()).isTrue();
            assertThat(Figure.NONE.isExact()).isTrue();
            assertThat(Figure.NONE.rounded()).isNull();
            assertThat(Figure.NONE).hasToString("none");
        }
    }

    @Nested
    class Infinite {

        @Test
        void whatIsInfiniteIsMoreThanAnyNumber() {
            assertThat(Figure.of(1_000_000).lessThan(Figure.INFINITE)).isEqualTo(TRUE);
            assertThat(Figure.INFINITE.lessThan(Figure.of(1_000_000))).isEqualTo(FALSE);
            assertThat(Figure.of(1_000_000).atMost(Figure.INFINITE)).isEqualTo(TRUE);
            assertThat(Figure.INFINITE.atMost(Figure.of(1_000_000))).isEqualTo(FALSE);
        }

        @Test
        void whatIsInfiniteIsAsMuchAsItself() {
            assertThat(Figure.INFINITE.lessThan(Figure.INFINITE)).isEqualTo(FALSE);
            assertThat(Figure.INFINITE.sameAs(Figure.INFINITE)).isEqualTo(TRUE);
            assertThat(Figure.INFINITE.sameAs(Figure.of(1))).isEqualTo(FALSE);
        }

        @Test
        void whatIsInfiniteIsNotRounded() {
            assertThat(Figure.INFINITE.rounded()).isNull();
            assertThat(Figure.INFINITE.percent()).isEqualTo("infinitely many");
        }
    }

    @Nested
    class Dividing {

        @Test
        void aRatioIsExact() {
            assertThat(number("0.3").dividedBy(number("0.2"))).isEqualTo(number("1.5"));
        }

        @Test
        void aRatioOfNothingToNothingIsNoNumber() {
            assertThat(Figure.of(0).dividedBy(Figure.of(0))).isEqualTo(Figure.NONE);
        }

        @Test
        void aRatioOfSomethingToNothingIsInfinite() {
            assertThat(Figure.of(3).dividedBy(Figure.of(0))).isEqualTo(Figure.INFINITE);
        }

        @Test
        void aRatioOfNothingToSomethingIsNothing() {
            assertThat(Figure.of(0).dividedBy(Figure.of(5))).isEqualTo(Figure.of(0));
        }

        @Test
        void ofAWithheldCountToNothingNothingIsKnown() {
            assertThat(WITHHELD.dividedBy(Figure.of(0))).isEqualTo(Figure.OPEN);
        }

        @Test
        void theRatioOfAWithheldCountLiesBetweenItsEnds() {
            assertThat(WITHHELD.dividedBy(Figure.of(100))).isEqualTo(between("0", "0.09"));
        }

        @Test
        void theRatioToAWithheldCountHasNoUpperEnd() {
            assertThat(Figure.of(18).dividedBy(WITHHELD)).isEqualTo(between("2", null));
        }

        @Test
        void theRatioOfIntervalsRunsFromTheLowestToTheHighest() {
            assertThat(Figure.between(2, 6L).dividedBy(Figure.between(2, 4L))).isEqualTo(between("0.5", "3"));
        }

        @Test
        void aRatioToWhatHasNoUpperEndMayBeNextToNothing() {
            assertThat(Figure.of(4).dividedBy(Figure.between(2, null))).isEqualTo(between("0", "2"));
        }

        @Test
        void theRatioOfAnOpenNumberIsOpen() {
            assertThat(Figure.OPEN.dividedBy(Figure.of(2))).isEqualTo(Figure.OPEN);
            assertThat(Figure.of(2).dividedBy(Figure.OPEN)).isEqualTo(Figure.OPEN);
        }
    }

    @Nested
    class Subtracting {

        @Test
        void aDifferenceIsExact() {
            assertThat(number("0.45").minus(number("0.4"))).isEqualTo(number("0.05"));
        }

        @Test
        void theDifferenceOfPartialDatesIsAnInterval() {
            assertThat(date("2024-03").minus(date("2024-02-20"))).isEqualTo(Figure.between(10, 40L));
        }

        @Test
        void theDifferenceOfAnOpenNumberIsOpen() {
            assertThat(Figure.OPEN.minus(Figure.of(2))).isEqualTo(Figure.OPEN);
        }
    }

    @Nested
    class Showing {

        @ParameterizedTest
        @CsvSource({
            "1.2345, 1.235",
            "1.2344, 1.234",
            "1.5000, 1.5",
            "100,    100",
            "0.0004, 0",
            "1e3,    1000",
        })
        void isRoundedHalfUpToThreePlaces(String number, String shown) {
            assertThat(number(number)).hasToString(shown);
            assertThat(number(number).rounded()).isEqualTo(new BigDecimal(shown));
        }

        @ParameterizedTest
        @CsvSource({"0.3, 30", "0.125, 12.5", "0.1225, 12.3", "1, 100", "1.05, 105", "0, 0"})
        void aShareReadsAsAPercentageOfOnePlace(String share, String percent) {
            assertThat(number(share).percent()).isEqualTo(percent);
        }

        @Test
        void aThirdReadsAsItsNearestDecimal() {
            var third = Figure.of(1).dividedBy(Figure.of(3));

            assertThat(third).hasToString("0.333");
            assertThat(third.percent()).isEqualTo("33.3");
        }

        @Test
        void anIntervalIsToldByItsEnds() {
            assertThat(between("0.5", "3")).hasToString("between 0.5 and 3");
            assertThat(Figure.between(2, null)).hasToString("between 2 and ?");
            assertThat(between("0.5", "3").rounded()).isNull();
        }

        @Test
        void anOpenNumberIsUnknown() {
            assertThat(Figure.OPEN).hasToString("unknown");
            assertThat(Figure.between((BigFraction) null, null)).isSameAs(Figure.OPEN);
        }

        @Test
        void aNumberBeyondAllMachineNumbersIsShownWhole() {
            assertThat(Figure.of(BigInteger.TEN.pow(30))).hasToString("1000000000000000000000000000000");
        }
    }

    @Nested
    class Equality {

        @Test
        void equalNumbersAreEqual() {
            assertThat(number("1.50")).isEqualTo(number("1.5")).hasSameHashCodeAs(number("1.5"));
        }

        @Test
        void numbersThatOnlyReadTheSameAreNotEqual() {
            assertThat(number("0.3333")).isNotEqualTo(number("0.3334"));
            assertThat(number("1")).isNotEqualTo(Figure.between(1, 2L)).isNotEqualTo("1");
        }

        @Test
        void noNumberIsNotAnInfiniteOne() {
            assertThat(Figure.NONE).isNotEqualTo(Figure.INFINITE);
        }
    }

    private static Figure number(String number) {
        return Figure.of(new BigDecimal(number));
    }

    private static Figure date(String date) {
        return Figure.of(PartialDate.of(date));
    }

    private static Figure between(String least, @Nullable String most) {
        return Figure.between(
                number(least).least(), most == null ? null : number(most).least());
    }
}
