package org.equityimpact.upkeep;

import org.equityimpact.store.StoreState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Tells whether the database answers. */
final class DatabaseHealth implements HealthIndicator {

    private final StoreState store;

    DatabaseHealth(StoreState store) {
        this.store = store;
    }

    @Override
    public Health health() {
        try {
            var answered = store.ask();
            return Health.up()
                    .withDetail("product", answered.product())
                    .withDetail("schema", answered.schema())
                    .build();
        } catch (DataAccessException away) {
            return Health.down()
                    .withDetail(
                            "says", "The database cannot be reached; nothing is taken in or shown until it is back.")
                    .withDetail(
                            "error", String.valueOf(away.getMostSpecificCause().getMessage()))
                    .build();
        }
    }
}
