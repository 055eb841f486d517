package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Confidence.HIGH;
import static org.equityimpact.assessment.Confidence.LOW;
import static org.equityimpact.assessment.Confidence.MEDIUM;

import org.junit.jupiter.api.Test;

class EvidenceStrengthTests {

    private static final String REVIEWED = "'declarations': {'independentReviewer': 'Audit'}";
    private static final String SOUND =
            "'name': 'survey', 'collectedOn': '2024-11-21', 'method': 'interviews', 'sampleSize': 40,"
                    + " 'disaggregatedBy': ['race']";

    @Test
    void soundFreshReviewedDataBrokenDownByRaceIsHigh() {
        assertThat(confidence(SOUND, REVIEWED)).isEqualTo(HIGH);
    }

    @Test
    void aCensusNeedsNoSampleSize() {
        assertThat(confidence(SOUND.replace("interviews", "Census").replace("'sampleSize': 40,", ""), REVIEWED))
                .isEqualTo(HIGH);
    }

    @Test
    void withoutAReviewerItIsMedium() {
        assertThat(confidence(SOUND, "'declarations': {}")).isEqualTo(MEDIUM);
    }

    @Test
    void withoutASampleSizeItIsMedium() {
        assertThat(confidence(SOUND.replace("'sampleSize': 40,", ""), REVIEWED)).isEqualTo(MEDIUM);
    }

    @Test
    void aDayOverTwoYearsIsMedium() {
        assertThat(confidence(SOUND.replace("2024-11-21", "2024-11-20"), REVIEWED))
                .isEqualTo(MEDIUM);
    }

    @Test
    void fiveYearsAreStillMedium() {
        assertThat(confidence(SOUND.replace("2024-11-21", "2021-11-21"), REVIEWED))
                .isEqualTo(MEDIUM);
    }

    @Test
    void overFiveYearsIsLow() {
        assertThat(confidence(SOUND.replace("2024-11-21", "2021-11-20"), REVIEWED))
                .isEqualTo(LOW);
    }

    @Test
    void dataOfUnknownAgeIsLow() {
        assertThat(confidence("'name': 'survey'", REVIEWED)).isEqualTo(LOW);
    }

    @Test
    void noSourceIsLow() {
        assertThat(Desk.assess(REVIEWED).confidence()).isEqualTo(LOW);
    }

    @Test
    void anImputedDecidingMetricIsLow() {
        assertThat(confidence(
                        SOUND, REVIEWED, Said.risk("imputed", Severity.HIGH).fires("/a")))
                .isEqualTo(LOW);
    }

    private static Confidence confidence(String source, String declarations, RuleAnswer... answers) {
        return Desk.assess("'data': {'sources': [{%s}]}, %s".formatted(source, declarations), answers)
                .confidence();
    }
}
