package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTests {

    private final Discretion discretion = new Discretion(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                " 7 ",
                "7 pupils",
                "007",
                "5-12",
                "12 of 7",
                "about 7.",
                "< 7",
                "5,0",
                "5.00",
                "5,0 pupils",
                "007,0"
            })
    void hidesATextThatHoldsASmallNumber(String text) {
        assertThat(discretion.hides((Object) text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "10",
                "12",
                "<10",
                "<5",
                "2.5",
                "0.7",
                "0,0",
                "10,0",
                "5,05",
                "5,000",
                "7,500",
                "1.234.567",
                "many"
            })
    void tellsOthers(String text) {
        assertThat(discretion.hides((Object) text)).isFalse();
    }

    @Test
    void hidesWholeNumbersOfPeopleOnly() {
        assertThat(discretion.hides(new BigDecimal("9.0"))).isTrue();
        assertThat(discretion.hides(new BigDecimal("9.5"))).isFalse();
        assertThat(discretion.hides(BigDecimal.ZERO)).isFalse();
        assertThat(new Discretion(0).hides(BigDecimal.ONE)).isFalse();
    }

    @Test
    void takesNoLongerForLongerTexts() {
        String digits = "1".repeat(1_000_000);

        assertThat(discretion.hides((Object) (digits + ",1"))).isFalse();
        assertThat(discretion.hides((Object) "1,".repeat(500_000))).isFalse();
    }
}
