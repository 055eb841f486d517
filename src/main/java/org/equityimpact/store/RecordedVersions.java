package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.equityimpact.docket.RecordedVersion;
import org.equityimpact.json.GatesReached;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the versions of proposals that are kept, many at once. */
public final class RecordedVersions {

    private static final String SELECT = """
            select a.id, a.organisation, a.reference, a.version, p.submitted, a.result,
                (select max(n.version) from assessments n
                    where n.organisation = a.organisation and n.reference = a.reference) as newest
            from assessments a join proposals p on a.proposal = p.id
            """;

    private static final String IS_NEWEST = """
            not exists (select 1 from assessments n
                where n.organisation = a.organisation and n.reference = a.reference and n.version > a.version)
            """;

    private final JdbcClient database;

    RecordedVersions(JdbcClient database) {
        this.database = database;
    }

    /** All versions of proposals of an organisation, the newest of each first. */
    public List<RecordedVersion> of(String organisation, Collection<String> references) {
        return Few.of(references, few -> database.sql(
                        SELECT
                                + " where a.organisation = :organisation and a.reference in (:references) order by a.version desc")
                .param("organisation", organisation)
                .param("references", few)
                .query(RecordedVersions::row)
                .list());
    }

    /** The versions that assessments answer; an id that is none is passed over. */
    public List<RecordedVersion> of(Collection<String> assessments) {
        var known = assessments.stream().filter(Ids::hasShapeOfId).toList();
        return Few.of(known, few -> database.sql(SELECT + " where a.id in (:ids)")
                .param("ids", few)
                .query(RecordedVersions::row)
                .list());
    }

    public Optional<RecordedVersion> find(String assessment) {
        return of(List.of(assessment)).stream().findFirst();
    }

    /** The newest version of a proposal. */
    public Optional<RecordedVersion> newest(String organisation, String reference) {
        return database.sql(
                        SELECT + " where a.organisation = :organisation and a.reference = :reference and " + IS_NEWEST)
                .param("organisation", organisation)
                .param("reference", reference)
                .query(RecordedVersions::row)
                .optional();
    }

    /** The newest versions of an organisation's proposals, those assessed last first. */
    public List<RecordedVersion> live(String organisation, int most) {
        return database.sql(SELECT + " where a.organisation = :organisation and a.reference is not null and "
                        + IS_NEWEST + " order by a.id desc limit :most")
                .param("organisation", organisation)
                .param("most", most)
                .query(RecordedVersions::row)
                .list();
    }

    /**
     * What the stored matters on an agenda stand for now, by their positions: the assessment that is named, and the newest
     * version of the proposal.
     */
    public Map<Integer, String> onAgenda(String meeting) {
        return database
                .sql("""
                        select i.position, i.assessment, (select max(n.version) from assessments n
                            where n.organisation = coalesce(named.organisation, i.organisation)
                                and n.reference = coalesce(named.reference, i.reference)) as newest
                        from agenda_items i left join assessments named on named.id = i.assessment
                        where i.meeting = :meeting and i.matter = 'STORED'
                        """)
                .param("meeting", meeting)
                .query((row, number) ->
                        Map.entry(row.getInt("position"), row.getString("assessment") + "/" + row.getInt("newest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RecordedVersion row(ResultSet row, int number) throws SQLException {
        var version = row.getInt("version");
        return new RecordedVersion(
                row.getString("id"),
                row.getString("organisation"),
                row.getString("reference"),
                version,
                Math.max(version, row.getInt("newest")),
                row.getString("submitted").getBytes(UTF_8),
                GatesReached.of(row.getString("result")));
    }
}
