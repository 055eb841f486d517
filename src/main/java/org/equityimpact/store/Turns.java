package org.equityimpact.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Lets one at a time do a piece of work, however many instances share the database. A turn lasts for as long as its work; that
 * of an instance that is gone ends by itself soon after. The database's own time counts, so that no two clocks have to agree.
 */
public final class Turns implements AutoCloseable {

    /** Kept alive at half of it; the least that ShedLock allows is 30 seconds. */
    private static final Duration GONE_AFTER = Duration.ofMinutes(1);

    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(Turns::thread);
    private final LockProvider locks;

    Turns(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.locks = new KeepAliveLockProvider(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(database)
                        .withTransactionManager(transactions)
                        .usingDbTime()
                        .build()),
                keeper);
    }

    /** Does a piece of work alone; empty where another is at it. */
    public <T> Optional<T> alone(String name, Supplier<T> work) {
        return locks.lock(new LockConfiguration(ClockProvider.now(), name, GONE_AFTER, Duration.ZERO))
                .map(lock -> done(work, lock));
    }

    private static <T> T done(Supplier<T> work, SimpleLock lock) {
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        keeper.shutdown();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "turns");
        thread.setDaemon(true);
        return thread;
    }
}
