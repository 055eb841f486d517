package org.equityimpact.store;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how the database fares. */
public final class StoreState {

    private static final String PRODUCT_ELSEWHERE = "PostgreSQL";

    private final JdbcClient database;
    private final InstantSource clock;

    StoreState(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Asks the database; fails as any question does when it is away. */
    public Answered ask() {
        var before = clock.instant();
        var there = database.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var took = Duration.between(before, clock.instant());
        var product = product();
        return new Answered(
                product,
                schema(),
                PRODUCT_ELSEWHERE.equals(product),
                Duration.between(before.plus(took.dividedBy(2)), there));
    }

    private String product() {
        return database.sql("select 1")
                .query((row, number) ->
                        row.getStatement().getConnection().getMetaData().getDatabaseProductName())
                .single();
    }

    private String schema() {
        return database.sql("""
                        select "version" from "flyway_schema_history" where "success" and "version" is not null
                        order by "installed_rank" desc limit 1
                        """).query(String.class).single();
    }

    /**
     * What the database said.
     *
     * @param schema the newest migration that it has seen
     * @param hasClockOfItsOwn whether it may run on another machine than this one
     * @param ahead how far its clock is ahead of this machine's
     */
    public record Answered(String product, String schema, boolean hasClockOfItsOwn, Duration ahead) {}
}
