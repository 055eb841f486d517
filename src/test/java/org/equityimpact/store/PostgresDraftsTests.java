package org.equityimpact.store;

import java.nio.file.Path;
import javax.sql.DataSource;

class PostgresDraftsTests extends DraftsContract {

    @Override
    DataSource open(Path directory) {
        return SharedPostgres.empty();
    }
}
