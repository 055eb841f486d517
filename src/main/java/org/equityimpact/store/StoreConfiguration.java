package org.equityimpact.store;

import java.security.SecureRandom;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.equityimpact.EquitySettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
    JdbcConnectionDetails h2File(EquitySettings settings) {
        return new H2File(settings.dataDirectory());
    }

    @Bean
    Commits commits(DataSource source, TransactionTemplate transactions, JdbcClient database)
            throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(source, meta -> meta.getDatabaseProductName());
        return DatabaseDriver.fromProductName(product) == DatabaseDriver.H2
                ? Commits.writtenByCheckpoint(transactions, database)
                : Commits.writtenByItself(transactions);
    }

    @Bean
    Assessments assessments(JdbcClient database, Commits commits, InstantSource clock) {
        return new Assessments(database, commits, new Ids(clock, new SecureRandom()), clock);
    }

    @Bean
    RuleSets ruleSets(JdbcClient database, Commits commits, InstantSource clock) {
        return new RuleSets(database, commits, clock);
    }
}
