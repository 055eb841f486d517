package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class H2PlannedStepsTests extends PlannedStepsContract {

    private @Nullable HikariDataSource source;

    @Override
    TestStore open(Path directory) {
        source = H2StoreTests.source(directory);
        return TestStore.on(source);
    }

    @AfterEach
    void close() {
        if (source != null) {
            source.close();
        }
    }
}
