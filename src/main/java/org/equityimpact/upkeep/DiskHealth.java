package org.equityimpact.upkeep;

import java.io.IOException;
import java.time.Duration;
import org.equityimpact.store.Room;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells how much room is left where the data are, and whether it can be written to. */
final class DiskHealth implements HealthIndicator {

    /** Whoever asks often shall not have the disk written to as often. */
    private static final Duration TRIED_EVERY = Duration.ofSeconds(10);

    private final Room room;
    private long tried = System.nanoTime() - TRIED_EVERY.toNanos();
    private @Nullable String refused;

    DiskHealth(Room room) {
        this.room = room;
    }

    @Override
    public Health health() {
        var directory = room.directory();
        if (directory.isEmpty()) {
            return Health.up()
                    .withDetail("says", "The data are in a database elsewhere; its own disk is not seen from here.")
                    .build();
        }
        var health = health(tryOut())
                .withDetail("directory", directory.get().toString())
                .withDetail("freeBytes", room.left())
                .withDetail("leastFreeBytes", room.least().toBytes());
        return health.build();
    }

    private Health.Builder health(@Nullable String unwritable) {
        if (unwritable != null) {
            return Health.down()
                    .withDetail("says", "The directory of the data cannot be written to.")
                    .withDetail("error", unwritable);
        }
        return room.isEnough()
                ? Health.up()
                : Health.outOfService()
                        .withDetail("says", "There is too little room left; nothing is taken in, reading goes on.");
    }

    private synchronized @Nullable String tryOut() {
        if (System.nanoTime() - tried >= TRIED_EVERY.toNanos()) {
            tried = System.nanoTime();
            refused = why();
        }
        return refused;
    }

    private @Nullable String why() {
        try {
            room.tryOut();
            return null;
        } catch (IOException unwritable) {
            return unwritable.toString();
        }
    }
}
