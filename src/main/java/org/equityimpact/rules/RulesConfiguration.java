package org.equityimpact.rules;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleSettings.class)
class RulesConfiguration {

    @Bean
    RulesInForce rulesInForce(RuleSettings settings) throws BrokenRules {
        return RulesInForce.of(settings.rulesDirectory());
    }
}
