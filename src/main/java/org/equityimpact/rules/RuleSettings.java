package org.equityimpact.rules;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the service finds its rules. */
@ConfigurationProperties("equity")
record RuleSettings(@DefaultValue("rules") Path rulesDirectory) {}
