package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps proposals in the making until they are submitted or thrown away. */
public final class KeptDrafts {

    private static final String SELECT = "select id, proposal, revises, created_at, changed_at from drafts";

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;

    KeptDrafts(JdbcClient database, Commits commits, Ids ids, InstantSource clock) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a draft; it may change the proposal of an assessment. */
    public KeptDraft add(String proposal, @Nullable String revises) {
        var id = ids.next();
        var now = now();
        commits.of(() -> Insert.into("drafts")
                .with("id", id)
                .with("proposal", proposal)
                .with("revises", revises)
                .with("created_at", now)
                .with("changed_at", now)
                .run(database));
        return find(id).orElseThrow();
    }

    /** Changes what is typed by now, so that of two who save at once neither undoes the other; nothing where it is gone. */
    public Optional<KeptDraft> change(String id, UnaryOperator<String> change) {
        return commits.of(() -> locked(id).map(draft -> {
            var proposal = change.apply(draft.proposal());
            if (!proposal.equals(draft.proposal())) {
                update(id, proposal);
            }
            return find(id).orElseThrow();
        }));
    }

    /** Ends a draft with what is made of it: both or neither, and once, whoever asks again. Nothing where it is gone. */
    public <T> Optional<T> end(String id, Function<KeptDraft, T> end) {
        return commits.of(() -> locked(id).map(draft -> {
            T made = end.apply(draft);
            delete(id);
            return made;
        }));
    }

    /** Whether there was such a draft to throw away. */
    public boolean delete(String id) {
        return Ids.hasShapeOfId(id)
                && commits.of(() -> database.sql("delete from drafts where id = :id")
                                .param("id", id)
                                .update())
                        > 0;
    }

    public Optional<KeptDraft> find(String id) {
        return select(id, " where id = :id");
    }

    /** A page of all drafts, counted from 0, with the one last changed first. */
    public DraftPage page(int page, int size) {
        AssessmentQuery.checkPage(page, size);
        var all = new Filter();
        return new DraftPage(
                all.page(database, SELECT, "changed_at desc, id desc", page, size, KeptDrafts::row),
                page,
                size,
                all.count(database, "drafts"));
    }

    private Optional<KeptDraft> locked(String id) {
        return select(id, " where id = :id for update");
    }

    private Optional<KeptDraft> select(String id, String condition) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(SELECT + condition)
                .param("id", known)
                .query(KeptDrafts::row)
                .optional());
    }

    private void update(String id, String proposal) {
        database.sql("update drafts set proposal = :proposal, changed_at = :now where id = :id")
                .param("proposal", proposal)
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static KeptDraft row(ResultSet row, int number) throws SQLException {
        return new KeptDraft(
                row.getString("id"),
                row.getString("proposal"),
                row.getString("revises"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
