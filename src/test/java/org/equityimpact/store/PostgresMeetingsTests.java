package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

class PostgresMeetingsTests extends MeetingsContract {

    private final HikariDataSource source = new HikariDataSource();

    @Override
    TestStore open(Path directory) {
        source.setDataSource(SharedPostgres.empty());
        return TestStore.on(source);
    }

    @AfterEach
    void close() {
        source.close();
    }
}
