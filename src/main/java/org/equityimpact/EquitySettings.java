package org.equityimpact;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the service finds its rules and keeps its data. */
@ConfigurationProperties("equity")
public record EquitySettings(
        @DefaultValue("rules") Path rulesDirectory,
        @DefaultValue("data") Path dataDirectory) {}
