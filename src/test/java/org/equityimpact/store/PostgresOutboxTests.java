package org.equityimpact.store;

import java.nio.file.Path;
import javax.sql.DataSource;

class PostgresOutboxTests extends OutboxContract {

    @Override
    DataSource open(Path directory) {
        return SharedPostgres.empty();
    }
}
