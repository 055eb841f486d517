package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2StoreTests extends StoreContract {

    private @Nullable HikariDataSource source;

    @Override
    TestStore open(Path directory) throws Exception {
        source = source(directory);
        return TestStore.on(source);
    }

    @Test
    void upgradesAStoreOfTheFirstVersion() {
        writesDownWhatWasKeptBeforeThereWasAHistory(Objects.requireNonNull(source));
    }

    @AfterEach
    void close() {
        if (source != null) {
            source.close();
        }
    }

    static HikariDataSource source(Path directory) {
        H2File file = new H2File(directory);
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(file.getJdbcUrl());
        source.setUsername(file.getUsername());
        source.setPassword(file.getPassword());
        return source;
    }
}
