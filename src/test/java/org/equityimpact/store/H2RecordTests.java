package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class H2RecordTests extends RecordContract {

    private @Nullable HikariDataSource source;

    @Override
    DataSource open(Path directory) {
        source = H2StoreTests.source(directory);
        return source;
    }

    @AfterEach
    void close() {
        if (source != null) {
            source.close();
        }
    }
}
