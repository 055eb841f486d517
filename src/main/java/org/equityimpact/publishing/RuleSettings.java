package org.equityimpact.publishing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the service finds its rules, and whether an edit of them goes live by itself. */
@ConfigurationProperties("equity")
record RuleSettings(
        @DefaultValue("rules") Path rulesDirectory,
        @DefaultValue("true") boolean rulesWatch) {}
