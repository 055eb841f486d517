package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresStoreTests extends StoreContract {

    private final HikariDataSource source = new HikariDataSource();

    @Override
    TestStore open(Path directory) throws Exception {
        source.setDataSource(SharedPostgres.empty());
        return TestStore.on(source);
    }

    @Test
    void upgradesAStoreOfTheFirstVersion() {
        writesDownWhatWasKeptBeforeThereWasAHistory(source);
    }

    @AfterEach
    void close() {
        source.close();
    }
}
