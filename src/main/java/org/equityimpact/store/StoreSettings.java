package org.equityimpact.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the service keeps its data when no database is named. */
@ConfigurationProperties("equity")
record StoreSettings(@DefaultValue("data") Path dataDirectory) {}
