package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresPlannedStepsTests extends PlannedStepsContract {

    private static EmbeddedPostgres server;
    private final HikariDataSource source = new HikariDataSource();

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    TestStore open(Path directory) {
        source.setDataSource(server.getPostgresDatabase());
        JdbcClient.create(source)
                .sql("drop schema public cascade; create schema public")
                .update();
        return TestStore.on(source);
    }

    @AfterEach
    void close() {
        source.close();
    }
}
