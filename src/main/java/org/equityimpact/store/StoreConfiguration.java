package org.equityimpact.store;

import java.security.SecureRandom;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.equityimpact.people.WhoActs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
    JdbcConnectionDetails h2File(StoreSettings settings) {
        return new H2File(settings.dataDirectory());
    }

    @Bean
    Room room(JdbcConnectionDetails connection, StoreSettings settings) {
        return connection instanceof H2File file
                ? Room.in(file.directory(), settings.disk().leastFree())
                : Room.elsewhere();
    }

    @Bean
    Reopening reopening(DataSource source) {
        return new Reopening(source);
    }

    @Bean
    SQLExceptionTranslator losses(Reopening reopening) {
        return new Losses(reopening);
    }

    @Bean
    TransactionManagerCustomizer<JdbcTransactionManager> lossesWhileWriting(SQLExceptionTranslator losses) {
        return transactions -> transactions.setExceptionTranslator(losses);
    }

    @Bean
    StoreState storeState(JdbcClient database, InstantSource clock) {
        return new StoreState(database, clock);
    }

    @Bean
    Backup backup(DataSource source, InstantSource clock) {
        return new Backup(source, clock);
    }

    @Bean
    Commits commits(TransactionTemplate transactions, Room room) {
        return new Commits(transactions, room);
    }

    @Bean
    Ids ids(InstantSource clock) {
        return new Ids(clock, new SecureRandom());
    }

    @Bean
    KeptRecord keptRecord(
            JdbcClient database, JdbcOperations rows, Commits commits, InstantSource clock, WhoActs whoActs) {
        return new KeptRecord(database, commits, new RecordEnd(rows, clock), whoActs);
    }

    @Bean
    Assessments assessments(
            JdbcClient database,
            Commits commits,
            Ids ids,
            InstantSource clock,
            KeptRecord record,
            KeptAuthors authors,
            WhoActs whoActs) {
        return new Assessments(database, commits, ids, clock, record, authors, whoActs);
    }

    @Bean
    KeptAuthors keptAuthors(JdbcClient database, Commits commits) {
        return new KeptAuthors(database, commits);
    }

    @Bean
    KeptReviews keptReviews(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        return new KeptReviews(database, commits, ids, clock, record);
    }

    @Bean
    KeyedSubmissions keyedSubmissions(JdbcClient database, Commits commits, InstantSource clock) {
        return new KeyedSubmissions(database, commits, clock);
    }

    @Bean
    History history(JdbcClient database, Commits commits, Ids ids, KeptRecord record) {
        return new History(database, commits, ids, record);
    }

    @Bean
    Candidates candidates(JdbcClient database, Commits commits, Ids ids, KeptRecord record) {
        return new Candidates(database, commits, ids, record);
    }

    @Bean
    RecordedVersions recordedVersions(JdbcClient database) {
        return new RecordedVersions(database);
    }

    @Bean
    KeptMeetings keptMeetings(
            JdbcClient database,
            NamedParameterJdbcOperations rows,
            Commits commits,
            Ids ids,
            InstantSource clock,
            KeptRecord record) {
        return new KeptMeetings(database, new AgendaRows(rows), commits, ids, clock, record);
    }

    @Bean
    MeetingLists meetingLists(JdbcClient database) {
        return new MeetingLists(database);
    }

    @Bean
    KeptScreenings keptScreenings(
            JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        return new KeptScreenings(database, commits, ids, clock, record);
    }

    @Bean
    KeptOverrides keptOverrides(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        return new KeptOverrides(database, commits, ids, clock, record);
    }

    @Bean
    KeptDeliberations keptDeliberations(
            JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        return new KeptDeliberations(database, commits, ids, clock, record);
    }

    @Bean
    PlannedSteps plannedSteps(JdbcClient database, Commits commits, InstantSource clock) {
        return new PlannedSteps(database, commits, clock);
    }

    @Bean
    KeptDrafts keptDrafts(JdbcClient database, Commits commits, Ids ids, InstantSource clock) {
        return new KeptDrafts(database, commits, ids, clock);
    }

    @Bean(destroyMethod = "close")
    Turns turns(JdbcTemplate database, PlatformTransactionManager transactions) {
        return new Turns(database, transactions);
    }

    @Bean
    RuleSets ruleSets(JdbcClient database, Commits commits, InstantSource clock) {
        return new RuleSets(database, commits, clock);
    }

    @Bean
    WorkingCopies workingCopies(
            JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptAuthors authors, WhoActs whoActs) {
        return new WorkingCopies(database, commits, ids, clock, authors, whoActs);
    }

    @Bean
    Outbox outbox(JdbcClient database, Commits commits, Ids ids, InstantSource clock) {
        return new Outbox(database, commits, ids, clock);
    }

    @Bean
    KeptPeople keptPeople(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        return new KeptPeople(database, commits, ids, clock, record);
    }

    @Bean
    KeptTokens keptTokens(JdbcClient database, Commits commits, Ids ids, InstantSource clock) {
        return new KeptTokens(database, commits, ids, clock);
    }

    @Bean
    RefusedSignIns refusedSignIns(JdbcClient database, Commits commits, InstantSource clock) {
        return new RefusedSignIns(database, commits, clock);
    }

    @Bean
    KeptNotices keptNotices(JdbcClient database) {
        return new KeptNotices(database);
    }
}
