package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

class H2StoreTests extends StoreContract {

    private final HikariDataSource source = new HikariDataSource();

    @Override
    TestStore open(Path directory) throws Exception {
        H2File file = new H2File(directory);
        source.setJdbcUrl(file.getJdbcUrl());
        source.setUsername(file.getUsername());
        source.setPassword(file.getPassword());
        return TestStore.on(source);
    }

    @AfterEach
    void close() {
        source.close();
    }
}
