package org.equityimpact.store;

import java.nio.file.Path;
import javax.sql.DataSource;

class PostgresWorkingCopiesTests extends WorkingCopiesContract {

    @Override
    DataSource open(Path directory) {
        return SharedPostgres.empty();
    }
}
