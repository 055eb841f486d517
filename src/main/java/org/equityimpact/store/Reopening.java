package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has H2 open its file anew after it has closed it, as it does when it cannot write. It does so only once nobody holds on to a
 * connection to the closed one, so for a moment all are given back and none is handed out.
 */
final class Reopening implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reopening.class);
    private static final int MOST_LOOKS = 200;
    private static final int PAUSE_MILLIS = 50;

    private final DataSource source;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Reopening::thread);

    Reopening(DataSource source) {
        this.source = source;
    }

    /** Begins it, unless it is under way. Whoever calls may hold a connection and give it back later. */
    void begin() {
        if (source instanceof HikariDataSource pool
                && pool.isAllowPoolSuspension()
                && !thread.isShutdown()
                && underWay.compareAndSet(false, true)) {
            thread.execute(() -> reopen(pool.getHikariPoolMXBean()));
        }
    }

    private void reopen(HikariPoolMXBean pool) {
        LOG.error("The database has closed its file; it is opened anew");
        pool.suspendPool();
        try {
            for (int look = 0; look < MOST_LOOKS && pool.getTotalConnections() > 0; look++) {
                pool.softEvictConnections();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            pool.resumePool();
            underWay.set(false);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "reopening");
        thread.setDaemon(true);
        return thread;
    }
}
