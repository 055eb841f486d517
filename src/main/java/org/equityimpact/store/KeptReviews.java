package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.people.Person;
import org.equityimpact.store.Review.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps reviews for ever; what a reviewer says later stands beside what they said before. */
public final class KeptReviews {

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptRecord record;

    KeptReviews(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.record = record;
    }

    /** Adds what somebody says under a name of an assessment that is kept. */
    public Review add(String assessment, Person person, String by, Verdict verdict, @Nullable String note) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var review = new Review(ids.next(), assessment, person.id(), by, verdict, note, now);
        commits.of(() -> {
            record.note(
                    Deed.REVIEW_RECORDED,
                    About.of("review", review.id())
                            .and("assessment", assessment)
                            .and("verdict", verdict.code()));
            return insert(review);
        });
        return review;
    }

    private int insert(Review review) {
        return Insert.into("reviews")
                .with("id", review.id())
                .with("assessment", review.assessment())
                .with("person", review.person())
                .with("who", review.by())
                .with("verdict", review.verdict().name())
                .with("note", review.note())
                .with("recorded_at", review.recordedAt().atOffset(ZoneOffset.UTC))
                .run(database);
    }

    /** Those of an assessment, the newest first. */
    public List<Review> of(String assessment) {
        return database.sql("""
                        select id, assessment, person, who, verdict, note, recorded_at from reviews
                        where assessment = :assessment order by id desc
                        """)
                .param("assessment", assessment)
                .query(KeptReviews::row)
                .list();
    }

    private static Review row(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getString("id"),
                row.getString("assessment"),
                row.getString("person"),
                row.getString("who"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
