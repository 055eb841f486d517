package org.equityimpact.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class PostgresRecordTests extends RecordContract {

    @Override
    DataSource open(Path directory) {
        return SharedPostgres.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_entries set who_name = 'x'",
                "delete from record_entries",
                "truncate record_entries"
            })
    void isGuardedByTheDatabaseItself(String sql) {
        Flyway.configure()
                .dataSource(open(Path.of("")))
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        note(1);

        assertThatThrownBy(() -> sql(sql))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the record is added to and never changed");
        assertThat(breaks()).isEmpty();
    }

    @Test
    void staysOneChainWhenSeveralInstancesWriteIt() throws Exception {
        try (var one = pool();
                var other = pool()) {
            var records =
                    List.of(TestStore.on(one).record(), TestStore.on(other).record());

            atOnce(8, 40, i -> records.get(i % 2).note(Deed.EXPORTED, About.of("id", i)));

            assertThat(records.get(0).last().number()).isEqualTo(321);
            assertThat(breaks()).isEmpty();
        }
    }

    private static HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(SharedPostgres.url());
        return pool;
    }
}
