package org.equityimpact.api;

import java.util.Locale;
import org.equityimpact.notices.Notices;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Shows in the health of the service how many notices wait and how many did not go out. The service serves all the same. */
final class NoticesHealth implements HealthIndicator {

    private final Notices notices;

    NoticesHealth(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Health health() {
        var health = Health.up();
        try {
            notices.counts()
                    .forEach((state, count) -> health.withDetail(state.name().toLowerCase(Locale.ROOT), count));
        } catch (DataAccessException unreachable) {
            return Health.unknown()
                    .withDetail("says", "The store cannot be asked.")
                    .build();
        }
        return health.build();
    }
}
