package org.equityimpact.store;

import java.nio.file.Path;
import javax.sql.DataSource;

class H2WorkingCopiesTests extends WorkingCopiesContract {

    @Override
    DataSource open(Path directory) {
        return H2StoreTests.source(directory);
    }
}
