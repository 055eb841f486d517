package org.equityimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;

class EquityConfigurationTests {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(EquityConfiguration.class);

    @Test
    void takesWhatIsTooSmallFromTheEnvironment() {
        service.withInitializer(context -> {
                    TestPropertyValues.of("EQUITY_DISCLOSURE_MINIMUM_COUNT=20", "EQUITY_RELIABILITY_MINIMUMN=40")
                            .applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT);
                    ConfigurationPropertySources.attach(context.getEnvironment());
                })
                .run(context ->
                        assertThat(context.getBean(SmallNumbers.class)).isEqualTo(new SmallNumbers(20, 10, 40)));
    }

    @Test
    void refusesToStartOnASettingThatIsNone() {
        service.withPropertyValues("equity.disclosure.minimum-count=-1").run(context -> {
            var analysis = new UnusableSettingAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure()));
            assertThat(Objects.requireNonNull(analysis).getDescription())
                    .isEqualTo(
                            "A setting cannot be used: equity.disclosure.minimum-count must be a whole number between 0 and 999,999,999 but is \"-1\".");
        });
    }
}
