package org.equityimpact.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** A store on H2 for the tests of other packages. */
public record StoreForTests(History history, RuleSets ruleSets) {

    public static HikariDataSource source(Path directory) {
        return H2StoreTests.source(directory);
    }

    public static StoreForTests on(HikariDataSource source) {
        var store = TestStore.on(source);
        return new StoreForTests(store.history(), store.ruleSets());
    }
}
