package org.equityimpact.store;

import java.nio.file.Path;
import javax.sql.DataSource;

class H2OutboxTests extends OutboxContract {

    @Override
    DataSource open(Path directory) {
        return H2StoreTests.source(directory);
    }
}
