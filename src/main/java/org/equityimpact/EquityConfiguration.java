package org.equityimpact;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EquityConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Assessor assessor(Supplier<? extends RuleBook> rulesInForce, InstantSource clock) {
        return new Assessor(rulesInForce, clock);
    }
}
