package org.equityimpact.store;

import java.util.HashSet;
import java.util.Set;
import org.equityimpact.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps who took part in what, so that nobody reviews, releases or publishes their own work. */
public final class KeptAuthors {

    private final JdbcClient database;
    private final Commits commits;

    KeptAuthors(JdbcClient database, Commits commits) {
        this.database = database;
        this.commits = commits;
    }

    /** Notes that somebody took part, where it is known who they are. */
    public void add(Work work, String subject, Person person) {
        if (person.isNamed()) {
            add(work, subject, Set.of(person.id()));
        }
    }

    public void add(Work work, String subject, Set<String> people) {
        commits.of(() -> {
            var known = of(work, subject);
            people.stream().filter(person -> !known.contains(person)).forEach(person -> Insert.into("authors")
                    .with("work", work.name())
                    .with("subject", subject)
                    .with("person", person)
                    .run(database));
            return known;
        });
    }

    /** The ids of those who took part. */
    public Set<String> of(Work work, String subject) {
        return new HashSet<>(database.sql("select person from authors where work = :work and subject = :subject")
                .param("work", work.name())
                .param("subject", subject)
                .query(String.class)
                .list());
    }

    /** Whether somebody submitted any version of the proposal that an assessment answers, as far as they signed in. */
    public boolean submitted(
            Person person, String assessment, @Nullable String organisation, @Nullable String reference) {
        return person.isNamed()
                && ofProposal(assessment, organisation, reference).contains(person.id());
    }

    private Set<String> ofProposal(String assessment, @Nullable String organisation, @Nullable String reference) {
        return new HashSet<>(database.sql("""
                        select u.person from authors u join assessments a on u.subject = a.proposal
                        where u.work = 'PROPOSAL'
                            and (a.id = :assessment or (a.organisation = :organisation and a.reference = :reference))
                        """)
                .param("assessment", assessment)
                .param("organisation", organisation)
                .param("reference", reference)
                .query(String.class)
                .list());
    }
}
