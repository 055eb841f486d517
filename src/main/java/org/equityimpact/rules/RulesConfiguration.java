package org.equityimpact.rules;

import org.equityimpact.EquitySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    RulesInForce rulesInForce(EquitySettings settings) throws BrokenRules {
        return RulesInForce.of(settings.rulesDirectory());
    }
}
