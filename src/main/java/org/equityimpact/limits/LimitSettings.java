package org.equityimpact.limits;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one caller may ask.
 *
 * @param callsPerSecond how many calls a caller may go on making
 * @param burst how many calls a caller may make at a stretch before that counts
 * @param callsAtOnce how many calls an address may have under way
 * @param batchesEach how many batches a caller may have under way
 * @param batches how many batches there may be under way
 * @param heavyEach how many pieces of other heavy work a caller may have under way
 * @param heavy how many pieces of other heavy work there may be under way
 * @param patience how long heavy work waits for its turn before it is refused
 * @param bodyWithin how long is waited for a body
 * @param bodyPace how much of a body must come for each further second
 * @param linesPace the same of a body of lines, such as a batch
 */
@ConfigurationProperties("equity.limits")
record LimitSettings(
        @DefaultValue("100") int callsPerSecond,
        @DefaultValue("1000") int burst,
        @DefaultValue("64") int callsAtOnce,
        @DefaultValue("1") int batchesEach,
        @DefaultValue("2") int batches,
        @DefaultValue("2") int heavyEach,
        @DefaultValue("4") int heavy,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("30s") Duration bodyWithin,
        @DefaultValue("16KB") DataSize bodyPace,
        @DefaultValue("1KB") DataSize linesPace) {

    LimitSettings {
        var counts = Map.of(
                "calls-per-second", callsPerSecond,
                "burst", burst,
                "calls-at-once", callsAtOnce,
                "batches-each", batchesEach,
                "batches", batches,
                "heavy-each", heavyEach,
                "heavy", heavy);
        counts.forEach((name, count) -> refuse(count < 1, name, "a whole number of 1 or more", count));
        refuse(patience.isNegative(), "patience", "a time such as 2s", patience);
        refuse(bodyWithin.isNegative() || bodyWithin.isZero(), "body-within", "a time such as 30s", bodyWithin);
        refuse(bodyPace.toBytes() < 1, "body-pace", "a size such as 16KB", bodyPace);
        refuse(linesPace.toBytes() < 1, "lines-pace", "a size such as 1KB", linesPace);
    }

    private static void refuse(boolean isUnusable, String name, String allowed, Object found) {
        if (isUnusable) {
            throw new IllegalArgumentException("equity.limits.%s must be %s but is %s".formatted(name, allowed, found));
        }
    }
}
