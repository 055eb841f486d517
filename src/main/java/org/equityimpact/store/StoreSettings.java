package org.equityimpact.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where the service keeps its data when no database is named, and how much room it leaves there. */
@ConfigurationProperties("equity")
record StoreSettings(
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue Disk disk) {

    /**
     * The disk that the data are on.
     *
     * @param leastFree with less than this nothing is taken in
     */
    record Disk(@DefaultValue("200MB") DataSize leastFree) {}
}
