package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.equityimpact.facts.disparity.SmallNumberSettings.UnusableSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumberSettingsTests {

    @Test
    void sayTheUsualWhereNothingIsSet() {
        assertThat(in(Map.of())).isEqualTo(new SmallNumbers(10, 10, 30));
    }

    @Test
    void sayWhatIsSet() {
        assertThat(in(Map.of(
                        "equity.disclosure.minimum-count", "0",
                        "equity.reliability.minimum-cell", " 5 ",
                        "equity.reliability.minimum-n", "40")))
                .isEqualTo(new SmallNumbers(0, 5, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "", "2.5", "1e3", "9999999999"})
    void refuseWhatIsNoWholeNumber(String value) {
        assertThatThrownBy(() -> in(Map.of("equity.reliability.minimum-n", value)))
                .isInstanceOf(UnusableSetting.class)
                .hasMessage(
                        "equity.reliability.minimum-n must be a whole number between 0 and 999,999,999 but is \"%s\"",
                        value);
    }

    private static SmallNumbers in(Map<String, String> settings) {
        return SmallNumberSettings.in(settings::get);
    }
}
