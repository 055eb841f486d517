package org.equityimpact.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of the store, emptied for each; it ends with the process. */
final class SharedPostgres {

    private static final EmbeddedPostgres SERVER = started();

    private SharedPostgres() {}

    static DataSource empty() {
        var source = SERVER.getPostgresDatabase();
        JdbcClient.create(source)
                .sql("drop schema public cascade; create schema public")
                .update();
        return source;
    }

    static String url() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException refused) {
            throw new UncheckedIOException("PostgreSQL does not start", refused);
        }
    }
}
