package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.portfolio.Deliberation;
import org.equityimpact.portfolio.Deliberation.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what bodies did with the items before them; the newest of an item counts, and the ones before it stay. */
public final class KeptDeliberations {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptRecord record;

    KeptDeliberations(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.record = record;
    }

    public void add(String meeting, Deliberation deliberation) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        commits.of(() -> {
            var id = ids.next();
            record.note(
                    Deed.DECISION_RECORDED,
                    About.of("decision", id)
                            .and("meeting", meeting)
                            .and("decided", deliberation.decision().code())
                            .and("outcome", deliberation.outcome()));
            return insert(id, meeting, deliberation, now);
        });
    }

    private int insert(String id, String meeting, Deliberation deliberation, OffsetDateTime now) {
        return Insert.into("deliberations")
                .with("id", id)
                .with("meeting", meeting)
                .with("item", deliberation.item())
                .with("title", deliberation.title())
                .with("reference", deliberation.reference())
                .with("decision", deliberation.decision().name())
                .with("decided_on", deliberation.on())
                .with(
                        "outcome",
                        deliberation.outcome() == null
                                ? null
                                : deliberation.outcome().name())
                .with("holds", JSON.writeValueAsString(deliberation.holds()))
                .with("released", deliberation.released())
                .with("who", deliberation.by())
                .with("note", deliberation.note())
                .with("recorded_at", now)
                .run(database);
    }

    /** What counts of each meeting, by its id; in the order in which the items were first dealt with. */
    public Map<String, List<Deliberation>> of(Collection<String> meetings) {
        var newest = new LinkedHashMap<String, Map<String, Deliberation>>();
        Few.of(meetings, few -> database.sql("""
                                select meeting, item, title, reference, decision, decided_on, outcome, holds, released, who, note
                                from deliberations where meeting in (:meetings) order by id
                                """)
                        .param("meetings", few)
                        .query((row, number) -> Map.entry(row.getString("meeting"), deliberation(row)))
                        .list())
                .forEach(one -> newest.computeIfAbsent(one.getKey(), meeting -> new LinkedHashMap<>())
                        .put(one.getValue().item(), one.getValue()));
        var found = new LinkedHashMap<String, List<Deliberation>>();
        newest.forEach((meeting, items) -> found.put(meeting, List.copyOf(items.values())));
        return found;
    }

    private static Deliberation deliberation(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Deliberation(
                row.getString("item"),
                row.getString("title"),
                row.getString("reference"),
                Decision.valueOf(row.getString("decision")),
                row.getObject("decided_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                JSON.readValue(row.getString("holds"), TEXTS),
                row.getBoolean("released"),
                row.getString("who"),
                row.getString("note"));
    }
}
