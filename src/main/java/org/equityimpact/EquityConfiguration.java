package org.equityimpact;

import java.time.InstantSource;
import org.equityimpact.facts.disparity.SmallNumberSettings;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class EquityConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    SmallNumbers smallNumbers(Environment environment) {
        return SmallNumberSettings.in(environment::getProperty);
    }
}
