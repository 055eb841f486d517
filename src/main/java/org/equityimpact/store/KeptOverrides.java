package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.docket.GateOverride;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps overrides for ever: nothing is deleted, and a withdrawal is added to what was given. */
public final class KeptOverrides {

    private static final String SELECT = """
            select id, assessment, organisation, reference, version, gate, who, in_role, why, given_at, expires,
                withdrawn_at, withdrawn_by, withdrawn_because
            from overrides""";

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptRecord record;

    KeptOverrides(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.record = record;
    }

    public GateOverride add(OverrideGiven given) {
        var id = ids.next();
        commits.of(() -> {
            record.note(
                    Deed.OVERRIDE_GIVEN,
                    About.of("override", id)
                            .and("assessment", given.version().assessment())
                            .and("gate", given.gate())
                            .and("expires", given.expires()));
            return insert(id, given);
        });
        return find(id).orElseThrow();
    }

    private int insert(String id, OverrideGiven given) {
        return Insert.into("overrides")
                .with("id", id)
                .with("assessment", given.version().assessment())
                .with("organisation", given.version().organisation())
                .with("reference", given.version().reference())
                .with("version", given.version().version())
                .with("gate", given.gate())
                .with("who", given.by())
                .with("in_role", given.role())
                .with("why", given.reason())
                .with("given_at", now())
                .with("expires", given.expires())
                .run(database);
    }

    /** Takes an override back; one that was taken back before stays as it is. */
    public Optional<GateOverride> withdraw(String id, String by, String because) {
        if (find(id).isEmpty()) {
            return Optional.empty();
        }
        commits.of(() -> {
            if (withdrawn(id, by, because)) {
                record.note(Deed.OVERRIDE_WITHDRAWN, About.of("override", id));
            }
            return id;
        });
        return find(id);
    }

    private boolean withdrawn(String id, String by, String because) {
        return database.sql("""
                        update overrides set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                        where id = :id and withdrawn_at is null
                        """)
                        .param("now", now())
                        .param("by", by)
                        .param("because", because)
                        .param("id", id)
                        .update()
                > 0;
    }

    public Optional<GateOverride> find(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(SELECT + " where id = :id")
                .param("id", known)
                .query(KeptOverrides::row)
                .optional());
    }

    /** A page of all that were ever given, counted from 0, the newest first. */
    public OverridePage page(@Nullable String organisation, @Nullable String reference, int page, int size) {
        AssessmentQuery.checkPage(page, size);
        var filter = new Filter()
                .and("organisation = :organisation", "organisation", organisation)
                .and("reference = :reference", "reference", reference);
        return new OverridePage(
                filter.page(database, SELECT, "id desc", page, size, KeptOverrides::row),
                page,
                size,
                filter.count(database, "overrides"));
    }

    /** All that were ever given for proposals of an organisation, in the order given. */
    public List<GateOverride> of(String organisation, Collection<String> references) {
        return Few.of(references, few -> database.sql(
                        SELECT + " where organisation = :organisation and reference in (:references) order by id")
                .param("organisation", organisation)
                .param("references", few)
                .query(KeptOverrides::row)
                .list());
    }

    /** All that were ever given for proposals without a reference, in the order given. */
    public List<GateOverride> of(Collection<String> assessments) {
        return Few.of(assessments, few -> database.sql(
                        SELECT + " where reference is null and assessment in (:assessments) order by id")
                .param("assessments", few)
                .query(KeptOverrides::row)
                .list());
    }

    /** The ids of those that release something on an agenda on a day. */
    public List<String> inForce(String meeting, LocalDate day) {
        return database.sql("""
                        select o.id from agenda_items i
                        left join assessments named on named.id = i.assessment
                        join overrides o on o.organisation = coalesce(named.organisation, i.organisation)
                            and o.reference = coalesce(named.reference, i.reference)
                        where i.meeting = :meeting and o.withdrawn_at is null and o.expires >= :day
                        union
                        select o.id from agenda_items i
                        join overrides o on o.assessment = i.assessment and o.reference is null
                        where i.meeting = :meeting and o.withdrawn_at is null and o.expires >= :day
                        order by 1
                        """)
                .param("meeting", meeting)
                .param("day", day)
                .query(String.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static GateOverride row(ResultSet row, int number) throws SQLException {
        return new GateOverride(
                row.getString("id"),
                row.getString("assessment"),
                row.getString("organisation"),
                row.getString("reference"),
                row.getInt("version"),
                row.getString("gate"),
                row.getString("who"),
                row.getString("in_role"),
                row.getString("why"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires", LocalDate.class),
                ScreeningRow.instant(row, "withdrawn_at"),
                row.getString("withdrawn_by"),
                row.getString("withdrawn_because"));
    }
}
