package org.equityimpact.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.Reading.CERTAIN;
import static org.equityimpact.facts.Reading.LENIENT;
import static org.equityimpact.facts.Reading.POSSIBLE;
import static org.equityimpact.facts.Reading.STRICT;
import static org.equityimpact.facts.Reading.SUBMITTED;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTests {

    private static final boolean ABSENT = true;
    private static final boolean PRESENT = false;
    private static final Fact STATED = Vocabulary.DATA.unanswered();
    private static final Fact ASSUMED = Vocabulary.IMPACT.assumed();

    @ParameterizedTest
    @EnumSource
    void acceptsWhatIsTrue(Reading reading) {
        assertThat(reading.accepts(Truth.TRUE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void neverAcceptsWhatIsFalse(Reading reading) {
        assertThat(reading.accepts(Truth.FALSE)).isFalse();
    }

    @Test
    void theUnknownHoldsOnlyWhereItMayBeSo() {
        assertThat(readings(reading -> reading.accepts(Truth.UNKNOWN))).containsExactly(POSSIBLE, LENIENT);
    }

    @ParameterizedTest
    @EnumSource
    void seesWhatIsStated(Reading reading) {
        assertThat(reading.sees(STATED)).isTrue();
    }

    @Test
    void theAssumedIsSeenOnlyWhereItMayBeSo() {
        assertThat(readings(reading -> reading.sees(ASSUMED))).containsExactly(POSSIBLE, LENIENT);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereWasAnswered(Reading reading) {
        assertThat(reading.answered(STATED, PRESENT)).isTrue();
        assertThat(reading.unanswered(STATED, PRESENT)).isFalse();
        assertThat(reading.answered(ASSUMED, PRESENT)).isTrue();
        assertThat(reading.unanswered(ASSUMED, PRESENT)).isFalse();
    }

    @Test
    void whatIsAbsentIsUnansweredUnlessAbsenceItselfIsUnknown() {
        assertThat(readings(reading -> reading.unanswered(STATED, ABSENT)))
                .containsExactly(CERTAIN, SUBMITTED, POSSIBLE, LENIENT);
    }

    @Test
    void whatIsAbsentMayHaveBeenAnsweredOnlyInTheMostLenientReading() {
        assertThat(readings(reading -> reading.answered(STATED, ABSENT))).containsExactly(LENIENT);
    }

    @Test
    void whatIsAbsentOfAnAssumedFactMayBeBothAnsweredAndNot() {
        assertThat(readings(reading -> reading.answered(ASSUMED, ABSENT))).containsExactly(POSSIBLE, LENIENT);
        assertThat(readings(reading -> reading.unanswered(ASSUMED, ABSENT)))
                .containsExactly(CERTAIN, SUBMITTED, POSSIBLE, LENIENT);
    }

    @ParameterizedTest
    @CsvSource({
        "STRICT,    LENIENT",
        "CERTAIN,   POSSIBLE",
        "SUBMITTED, SUBMITTED",
        "POSSIBLE,  CERTAIN",
        "LENIENT,   STRICT",
    })
    void underNegationCertainAndPossibleChangePlaces(Reading reading, Reading negated) {
        assertThat(reading.underNegation()).isEqualTo(negated);
        assertThat(negated.underNegation()).isEqualTo(reading);
    }

    @Test
    void theStricterReadingHoldsNothingThatTheLaxerDoesNot() {
        for (var truth : Truth.values()) {
            assertThat(!STRICT.accepts(truth) || CERTAIN.accepts(truth)).isTrue();
            assertThat(!CERTAIN.accepts(truth) || POSSIBLE.accepts(truth)).isTrue();
            assertThat(!POSSIBLE.accepts(truth) || LENIENT.accepts(truth)).isTrue();
        }
    }

    private static Reading[] readings(Predicate<Reading> accepting) {
        return Arrays.stream(Reading.values()).filter(accepting).toArray(Reading[]::new);
    }
}
