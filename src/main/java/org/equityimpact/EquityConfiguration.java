package org.equityimpact;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EquityConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
