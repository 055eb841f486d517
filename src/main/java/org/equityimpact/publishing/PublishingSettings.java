package org.equityimpact.publishing;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may bring rules into force.
 *
 * @param secondPerson whether a candidate must be published by another than the one who submitted it
 * @param trustedKeys the files of the public keys of which one must have signed a set; none for no such demand
 */
@ConfigurationProperties("equity.publishing")
record PublishingSettings(
        @DefaultValue("false") boolean secondPerson,
        @DefaultValue List<Path> trustedKeys) {}
