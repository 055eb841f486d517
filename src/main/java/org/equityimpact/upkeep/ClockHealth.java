package org.equityimpact.upkeep;

import java.time.Duration;
import java.time.InstantSource;
import org.equityimpact.store.StoreState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;

/**
 * Tells whether the clock can be trusted: it has not jumped of late, and agrees with the clock of the database where that is
 * another one. Set times hang on it. The service serves all the same, so it calls for attention and no more.
 */
final class ClockHealth implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private static final Duration OF_LATE = Duration.ofHours(1);
    private static final Duration MOST_APART = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final ClockWatch watch;
    private final StoreState store;

    ClockHealth(InstantSource clock, ClockWatch watch, StoreState store) {
        this.clock = clock;
        this.watch = watch;
        this.store = store;
    }

    @Override
    public Health health() {
        var health = Health.up().withDetail("time", clock.instant());
        watch.within(OF_LATE).ifPresent(jump -> health.status(ATTENTION)
                .withDetail("jumpedBy", jump.by())
                .withDetail("jumpedTo", jump.to()));
        compare(health);
        return health.build();
    }

    private void compare(Health.Builder health) {
        try {
            var answered = store.ask();
            if (answered.hasClockOfItsOwn()) {
                health.withDetail("databaseAheadBy", answered.ahead());
                if (answered.ahead().abs().compareTo(MOST_APART) > 0) {
                    health.status(ATTENTION);
                }
            }
        } catch (DataAccessException away) {
            health.withDetail("database", "cannot be asked for its time");
        }
    }
}
