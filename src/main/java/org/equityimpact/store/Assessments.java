package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Sha256;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.people.WhoActs;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps assessments with the proposals that they answer. What a call has returned is on disk. */
public final class Assessments {

    /** More than people look through. */
    private static final int MOST_ORGANISATIONS = 500;

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptRecord record;
    private final KeptAuthors authors;
    private final WhoActs who;

    Assessments(
            JdbcClient database,
            Commits commits,
            Ids ids,
            InstantSource clock,
            KeptRecord record,
            KeptAuthors authors,
            WhoActs who) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.record = record;
        this.authors = authors;
        this.who = who;
    }

    /**
     * Keeps a proposal as it was submitted and its assessment. A reference that the organisation has used before makes it the
     * next version of that proposal. The rule set of the assessment must be kept already.
     */
    public StoredAssessment save(byte[] submitted, Proposal proposal, Assessment assessment) {
        return commits.of(() -> insert(submitted, proposal, assessment));
    }

    /** The JSON of an assessment, byte for byte as it was first answered. */
    public Optional<byte[]> find(String id) {
        return document("select result from assessments where id = :id", id);
    }

    /** The proposal behind an assessment, byte for byte as it was submitted. */
    public Optional<byte[]> proposalOf(String id) {
        return document(
                "select p.submitted from proposals p join assessments a on a.proposal = p.id where a.id = :id", id);
    }

    /**
     * Proposals as they were submitted, each with the day of its assessment, the newest first.
     *
     * @param before the id of the assessment to go on after; null to begin
     */
    public List<AssessedProposal> newest(@Nullable String before, int most) {
        return database.sql("""
                        select a.id, a.as_of, p.submitted
                        from assessments a join proposals p on a.proposal = p.id
                        where a.id < :before order by a.id desc limit :most
                        """)
                .param("before", before == null ? Ids.AFTER_ALL : before)
                .param("most", most)
                .query((row, number) -> new AssessedProposal(
                        row.getString("id"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("submitted").getBytes(UTF_8)))
                .list();
    }

    /** Results as they were first answered, by the ids of their assessments, the newest first; those that are known are left out. */
    public Map<String, byte[]> newestResults(int most, Collection<String> known) {
        var ids = database.sql("select id from assessments order by id desc limit :most")
                .param("most", most)
                .query(String.class)
                .list();
        var wanted = new ArrayList<>(ids);
        wanted.removeAll(known);
        var results = new TreeMap<String, byte[]>(Comparator.reverseOrder());
        Few.of(wanted, few -> database.sql("select id, result from assessments where id in (:ids)")
                        .param("ids", few)
                        .query((row, number) -> Map.entry(
                                row.getString("id"), row.getString("result").getBytes(UTF_8)))
                        .list())
                .forEach(result -> results.put(result.getKey(), result.getValue()));
        return results;
    }

    public long count() {
        return database.sql("select count(*) from assessments")
                .query(Long.class)
                .single();
    }

    public AssessmentPage page(AssessmentQuery query) {
        Condition condition = Condition.of(query);
        long total = database.sql("select count(*) from assessments " + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
        var items = database.sql("select " + SummaryRow.COLUMNS + " from assessments " + condition.sql()
                        + " order by id desc limit :size offset :offset")
                .params(condition.values())
                .param("size", query.size())
                .param("offset", query.offset())
                .query(new SummaryRow())
                .list();
        return new AssessmentPage(items, query.page(), query.size(), total);
    }

    /** What a list shows of one assessment. */
    public Optional<AssessmentSummary> summary(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(
                        "select " + SummaryRow.COLUMNS + " from assessments where id = :id")
                .param("id", known)
                .query(new SummaryRow())
                .optional());
    }

    /** The assessments of all versions of the proposal that one of them answers, the newest first. */
    public List<AssessmentSummary> versions(AssessmentSummary one) {
        if (one.reference() == null) {
            return List.of(one);
        }
        return database.sql("select " + SummaryRow.COLUMNS + """
                         from assessments
                        where organisation = :organisation and reference = :reference order by version desc
                        """)
                .param("organisation", one.organisation())
                .param("reference", one.reference())
                .query(new SummaryRow())
                .list();
    }

    /** The names of the organisations that have assessments, as submitted. */
    public List<String> organisations() {
        return database.sql("select distinct organisation from assessments order by organisation limit :most")
                .param("most", MOST_ORGANISATIONS)
                .query(String.class)
                .list();
    }

    private Optional<byte[]> document(String sql, String id) {
        return Optional.of(id)
                .filter(Ids::hasShapeOfId)
                .flatMap(known ->
                        database.sql(sql).param("id", known).query(String.class).optional())
                .map(text -> text.getBytes(UTF_8));
    }

    private StoredAssessment insert(byte[] submitted, Proposal proposal, Assessment assessment) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int version = nextVersion(proposal);
        String proposalId = ids.next();
        String id = ids.next();
        Assessment stored = assessment.stored(id, version, now);
        byte[] json = AssessmentWriter.write(stored);
        proposalRow(proposal, submitted)
                .with("id", proposalId)
                .with("version", version)
                .with("submitted_at", now.atOffset(ZoneOffset.UTC))
                .run(database);
        assessmentRow(proposal, stored)
                .with("id", id)
                .with("proposal", proposalId)
                .with("version", version)
                .with("assessed_at", now.atOffset(ZoneOffset.UTC))
                .with("result", new String(json, UTF_8))
                .run(database);
        authors.add(Work.PROPOSAL, proposalId, who.now());
        record.note(
                Deed.PROPOSAL_SUBMITTED,
                About.of("proposal", proposalId).and("version", version).and("sha256", Sha256.of(submitted)));
        record.note(
                Deed.ASSESSMENT_MADE,
                About.of("assessment", id)
                        .and("proposal", proposalId)
                        .and("outcome", stored.outcome())
                        .and("rulesVersion", stored.rulesVersion())
                        .and("sha256", Sha256.of(json)));
        return new StoredAssessment(id, version, json);
    }

    private int nextVersion(Proposal proposal) {
        if (proposal.reference() == null) {
            return 1;
        }
        return database.sql("""
                        select coalesce(max(version), 0) + 1 from proposals
                        where organisation = :organisation and reference = :reference
                        """)
                .param("organisation", proposal.organisation().name())
                .param("reference", proposal.reference())
                .query(Integer.class)
                .single();
    }

    private static Insert proposalRow(Proposal proposal, byte[] submitted) {
        return Insert.into("proposals")
                .with("organisation", proposal.organisation().name())
                .with("reference", proposal.reference())
                .with("submitted", new String(submitted, UTF_8));
    }

    private static Insert assessmentRow(Proposal proposal, Assessment assessment) {
        return Insert.into("assessments")
                .with("rules_version", assessment.rulesVersion())
                .with("organisation", proposal.organisation().name())
                .with("reference", proposal.reference())
                .with("title", proposal.title())
                .with("searched", searched(proposal))
                .with("as_of", assessment.asOf())
                .with("depth", assessment.depth())
                .with("outcome", assessment.outcome().name())
                .with("confirmed", assessment.concern().confirmed())
                .with("possible", assessment.concern().possible())
                .with("completeness", assessment.completeness())
                .with("confidence", assessment.confidence().code());
    }

    private static String searched(Proposal proposal) {
        return Stream.of(
                        proposal.title(),
                        proposal.reference(),
                        proposal.organisation().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
