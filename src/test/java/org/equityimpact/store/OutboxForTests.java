package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox, and what it keeps, on a database that it brings up to date first. */
public record OutboxForTests(DataSource source, Outbox outbox, KeptNotices kept) implements AutoCloseable {

    public static OutboxForTests on(DataSource source, InstantSource clock) {
        Flyway.configure().dataSource(source).load().migrate();
        var database = JdbcClient.create(source);
        var commits = new Commits(new TransactionTemplate(new DataSourceTransactionManager(source)));
        return new OutboxForTests(
                source, new Outbox(database, commits, new Ids(clock, new Random()), clock), new KeptNotices(database));
    }

    public static OutboxForTests in(Path directory, InstantSource clock) {
        return on(H2StoreTests.source(directory), clock);
    }

    @Override
    public void close() {
        if (source instanceof HikariDataSource pool) {
            pool.close();
        }
    }

    public NoticeSummary only() {
        var page = kept.page(new NoticeQuery(null, null, 0, 2));
        if (page.total() != 1) {
            throw new AssertionError("not one notice but " + page);
        }
        return page.items().get(0);
    }
}
