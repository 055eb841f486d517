package org.equityimpact.screening;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When meetings are screened, and how long an override may count.
 *
 * @param daysBefore how many days before a meeting it is screened
 * @param at at what time of those days, where the meeting is held
 * @param lookEvery how often the service looks whether something is due or has changed
 * @param longestOverride how far ahead an override may expire
 */
@ConfigurationProperties("equity.screening")
record ScreeningSettings(
        @DefaultValue({"14", "7", "2"}) List<Integer> daysBefore,
        @DefaultValue("06:00") LocalTime at,
        @DefaultValue("PT10S") Duration lookEvery,
        @DefaultValue("P1Y") Period longestOverride) {

    ScreeningSettings {
        daysBefore = List.copyOf(daysBefore);
        if (daysBefore.stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException(
                    "equity.screening.days-before must be whole numbers of 0 or more, such as 14,7,2, but is "
                            + daysBefore);
        }
        if (lookEvery.isNegative() || lookEvery.isZero()) {
            throw new IllegalArgumentException(
                    "equity.screening.look-every must be longer than nothing, such as PT10S, but is " + lookEvery);
        }
    }
}
