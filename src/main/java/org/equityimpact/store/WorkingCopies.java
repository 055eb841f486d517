package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.WorkingCopy.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what people change of the rules before it counts. */
public final class WorkingCopies {

    private static final String SELECT = """
            select id, purpose, who, base, started_at, changed_at, state, published, edition, files, removed
            from working_copies""";

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptAuthors authors;
    private final WhoActs who;

    WorkingCopies(
            JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptAuthors authors, WhoActs who) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.authors = authors;
        this.who = who;
    }

    /** Starts on a set that is kept. */
    public WorkingCopy start(String purpose, String by, String base) {
        var id = ids.next();
        commits.of(() -> {
            authors.add(Work.WORKING_COPY, id, who.now());
            return insert(id, purpose, by, base);
        });
        return find(id).orElseThrow();
    }

    private int insert(String id, String purpose, String by, String base) {
        return Insert.into("working_copies")
                .with("id", id)
                .with("purpose", purpose)
                .with("who", by)
                .with("base", base)
                .with("started_at", now())
                .with("changed_at", now())
                .with("state", State.OPEN.name())
                .with("edition", 0)
                .with("files", Packed.pack(new TreeMap<>()))
                .with("removed", "")
                .run(database);
    }

    public Optional<WorkingCopy> find(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(SELECT + " where id = :id")
                .param("id", known)
                .query(WorkingCopies::row)
                .optional());
    }

    /** Those of a state, the newest first. */
    public List<WorkingCopy> in(State state, int most) {
        return database.sql(SELECT + " where state = :state order by id desc limit :most")
                .param("state", state.name())
                .param("most", most)
                .query(WorkingCopies::row)
                .list();
    }

    /**
     * Keeps a working copy as it has become.
     *
     * @return whether nobody else has changed it since it was read; otherwise it stays as it is
     */
    public boolean keep(WorkingCopy copy) {
        return commits.of(() -> {
            boolean kept = update(copy);
            if (kept && copy.isOpen()) {
                authors.add(Work.WORKING_COPY, copy.id(), who.now());
            }
            return kept;
        });
    }

    private boolean update(WorkingCopy copy) {
        return Insert.into("working_copies")
                .with("base", copy.base())
                .with("changed_at", now())
                .with("state", copy.state().name())
                .with("published", copy.published())
                .with("edition", copy.edition() + 1)
                .with("files", Packed.pack(copy.changed()))
                .with("removed", String.join("\n", copy.removed()))
                .updateWhile("edition", copy.edition(), database, copy.id());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static WorkingCopy row(ResultSet row, int number) throws SQLException {
        return new WorkingCopy(
                row.getString("id"),
                row.getString("purpose"),
                row.getString("who"),
                row.getString("base"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("published"),
                row.getInt("edition"),
                Packed.unpack(row.getString("files")),
                new TreeSet<>(row.getString("removed").lines().toList()));
    }
}
