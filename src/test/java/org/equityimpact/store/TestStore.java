package org.equityimpact.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import javax.sql.DataSource;
import org.equityimpact.people.Person;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store on a database that it brings up to date first. */
record TestStore(
        Assessments assessments,
        RuleSets ruleSets,
        History history,
        Candidates candidates,
        RecordedVersions versions,
        KeptMeetings meetings,
        MeetingLists lists,
        KeptScreenings screenings,
        KeptOverrides overrides,
        PlannedSteps steps,
        Turns turns,
        WorkingCopies workingCopies,
        KeptRecord record) {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));

    static TestStore on(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        var transactions = new DataSourceTransactionManager(source);
        Commits commits = new Commits(new TransactionTemplate(transactions));
        Ids ids = new Ids(CLOCK, new Random(7));
        var record = new KeptRecord(
                database, commits, new RecordEnd(new JdbcTemplate(source), CLOCK), () -> Person.AT_THE_MACHINE);
        var authors = new KeptAuthors(database, commits);
        return new TestStore(
                new Assessments(database, commits, ids, CLOCK, record, authors, () -> Person.AT_THE_MACHINE),
                new RuleSets(database, commits, CLOCK),
                new History(database, commits, ids, record),
                new Candidates(database, commits, ids, record),
                new RecordedVersions(database),
                new KeptMeetings(
                        database, new AgendaRows(new NamedParameterJdbcTemplate(source)), commits, ids, CLOCK, record),
                new MeetingLists(database),
                new KeptScreenings(database, commits, ids, CLOCK, record),
                new KeptOverrides(database, commits, ids, CLOCK, record),
                new PlannedSteps(database, commits, CLOCK),
                new Turns(new JdbcTemplate(source), transactions),
                new WorkingCopies(database, commits, ids, CLOCK, authors, () -> Person.AT_THE_MACHINE),
                record);
    }
}
