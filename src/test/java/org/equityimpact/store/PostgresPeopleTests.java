package org.equityimpact.store;

import java.nio.file.Path;
import javax.sql.DataSource;

class PostgresPeopleTests extends PeopleContract {

    @Override
    DataSource open(Path directory) {
        return SharedPostgres.empty();
    }
}
