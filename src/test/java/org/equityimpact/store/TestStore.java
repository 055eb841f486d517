package org.equityimpact.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store on a database that it brings up to date first. */
record TestStore(Assessments assessments, RuleSets ruleSets, History history, Candidates candidates) {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));

    static TestStore on(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        Commits commits = new Commits(new TransactionTemplate(new DataSourceTransactionManager(source)));
        Ids ids = new Ids(CLOCK, new Random(7));
        return new TestStore(
                new Assessments(database, commits, ids, CLOCK),
                new RuleSets(database, commits, CLOCK),
                new History(database, commits, ids),
                new Candidates(database, commits, ids));
    }
}
