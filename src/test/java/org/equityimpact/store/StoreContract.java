package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.equityimpact.Submitted.proposal;
import static org.equityimpact.assessment.Outcome.HOLD;
import static org.equityimpact.assessment.Outcome.READY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.equityimpact.Submitted;
import org.equityimpact.assessment.Outcome;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store promises on every database. */
abstract class StoreContract {

    private static final String RULES = "sha256:0123";
    private static final SortedMap<String, byte[]> NO_CASES = new TreeMap<>();

    private TestStore store;

    /** An empty database, in the directory if it needs one. */
    abstract TestStore open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        store = open(directory);
        store.ruleSets().keep(RULES, files("a rule"));
    }

    @Test
    void givesBackTheSameBytes() {
        StoredAssessment stored = save(proposal());

        assertThat(store.assessments().find(stored.id())).hasValue(stored.json());
    }

    @Test
    void givesBackTheProposalAsItWasSubmitted() {
        byte[] spaced = ("\n  " + proposal().titled("Écoles 🏫").json() + " ").getBytes(UTF_8);

        StoredAssessment stored = save(spaced, proposal(), HOLD);

        assertThat(store.assessments().proposalOf(stored.id())).hasValue(spaced);
    }

    @Test
    void keepsAProposalOfFullSize() {
        byte[] large = (" ".repeat(2_000_000) + proposal().json()).getBytes(UTF_8);

        StoredAssessment stored = save(large, proposal(), HOLD);

        assertThat(store.assessments().proposalOf(stored.id())).hasValue(large);
    }

    @Test
    void knowsNothingOfAnotherId() {
        assertThat(store.assessments().find("01kah00000000000000000000a")).isEmpty();
        assertThat(store.assessments().find("\0")).isEmpty();
        assertThat(store.assessments().proposalOf("' or 1=1 --")).isEmpty();
    }

    @Test
    void writesIdAndVersionIntoTheAssessment() {
        StoredAssessment stored = save(proposal());

        assertThat(new String(stored.json(), UTF_8))
                .startsWith("{\"id\":\"%s\",\"version\":1,\"title\":\"Close two schools\"".formatted(stored.id()));
    }

    @Test
    void countsTheVersionsOfOneReference() {
        Submitted submitted = proposal().referredToAs("board-7");

        assertThat(List.of(save(submitted).version(), save(submitted).version()))
                .containsExactly(1, 2);
    }

    @Test
    void countsTheVersionsOfEachOrganisationByItself() {
        save(proposal().referredToAs("board-7").by("Oakland USD"));

        assertThat(save(proposal().referredToAs("board-7").by("Denver PS")).version())
                .isEqualTo(1);
    }

    @Test
    void takesEachProposalWithoutReferenceForItself() {
        save(proposal());

        assertThat(save(proposal()).version()).isEqualTo(1);
    }

    @Test
    void numbersVersionsWithoutHoleOrDoubleWhenManySubmitAtOnce() throws Exception {
        var versions = atOnce(40, () -> save(proposal().referredToAs("board-7")).version());

        assertThat(versions)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void refusesAnAssessmentWhoseRuleSetIsNotKept() {
        var assessment = proposal().assessed("sha256:unknown", HOLD);

        assertThatThrownBy(() ->
                        store.assessments().save(proposal().bytes(), proposal().read(), assessment))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(titles(everything())).isEmpty();
    }

    @Test
    void keepsARuleSetOnce() throws Exception {
        atOnce(8, () -> {
            store.ruleSets().keep("sha256:4567", files("first"));
            return 0;
        });
        store.ruleSets().keep("sha256:4567", files("second"));

        assertThat(store.ruleSets().find("sha256:4567").orElseThrow())
                .containsExactlyEntriesOf(Map.of("engagement/rule.dslr", "first".getBytes(UTF_8)));
        assertThat(store.ruleSets().find("sha256:89ab")).isEmpty();
    }

    @Test
    void keepsALargeRuleSet() {
        String large = new Random(7)
                .ints(3_000_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        store.ruleSets().keep("sha256:large", files(large));

        assertThat(store.ruleSets().find("sha256:large").orElseThrow().get("engagement/rule.dslr"))
                .isEqualTo(large.getBytes(UTF_8));
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        for (int i = 1; i <= 5; i++) {
            save(proposal().titled("Proposal " + i));
        }

        assertThat(titles(new AssessmentQuery(null, null, null, 1, 2))).containsExactly("Proposal 3", "Proposal 2");
        assertThat(store.assessments()
                        .page(new AssessmentQuery(null, null, null, 1, 2))
                        .total())
                .isEqualTo(5);
    }

    @Test
    void showsTheFiguresInTheList() {
        StoredAssessment stored = save(proposal().referredToAs("board-7"));

        AssessmentSummary summary =
                store.assessments().page(everything()).items().get(0);

        var assessment = proposal().referredToAs("board-7").assessed(RULES, HOLD);
        assertThat(summary)
                .isEqualTo(new AssessmentSummary(
                        stored.id(),
                        "board-7",
                        1,
                        assessment.title(),
                        "Oakland USD",
                        TestStore.CLOCK.instant(),
                        RULES,
                        assessment.asOf(),
                        "full",
                        HOLD,
                        assessment.concern(),
                        assessment.completeness(),
                        "low"));
    }

    @Test
    void findsByOutcome() {
        save(proposal().titled("Held").bytes(), proposal().titled("Held"), HOLD);
        save(proposal().titled("Fine").bytes(), proposal().titled("Fine"), READY);

        assertThat(titles(new AssessmentQuery(READY, null, null, 0, 20))).containsExactly("Fine");
    }

    @Test
    void findsByOrganisation() {
        save(proposal().titled("There").by("Denver PS"));
        save(proposal().titled("Here").by("Oakland USD"));

        assertThat(titles(new AssessmentQuery(null, "Denver PS", null, 0, 20))).containsExactly("There");
    }

    @Test
    void findsWordsInTitleReferenceAndOrganisationInAnyCase() {
        save(proposal().titled("Ferme l'École"));
        save(proposal().titled("B").referredToAs("ÉCOLE-7"));
        save(proposal().titled("C").by("école of the north"));
        save(proposal().titled("D"));

        assertThat(titles(matching("École"))).containsExactly("C", "B", "Ferme l'École");
    }

    @Test
    void takesWildcardsForWhatTheyAre() {
        save(proposal().titled("Cut 100% of it"));
        save(proposal().titled("Cut 100 of them"));
        save(proposal().titled("under_score!"));

        assertThat(titles(matching("100%"))).containsExactly("Cut 100% of it");
        assertThat(titles(matching("r_s"))).containsExactly("under_score!");
        assertThat(titles(matching("e!"))).containsExactly("under_score!");
    }

    @Test
    void keepsTheSignatureOfARuleSet() {
        var signed = new KeptRules("sha256:4567", files("a rule"), "{}", NO_CASES);
        store.ruleSets().keep(new KeptRules("sha256:4567", files("a rule"), null, NO_CASES));

        assertThat(store.ruleSets().kept("sha256:4567").orElseThrow().signature())
                .isNull();
        store.ruleSets().keep(signed);
        store.ruleSets().keep(new KeptRules("sha256:4567", files("a rule"), null, NO_CASES));
        assertThat(store.ruleSets().kept("sha256:4567").orElseThrow().signature())
                .isEqualTo("{}");
        assertThat(store.ruleSets().kept("sha256:89ab")).isEmpty();
    }

    @Test
    void keepsTheNewestCasesOfARuleSet() {
        var rules = new KeptRules("sha256:4567", files("a rule"), null, NO_CASES);
        var cases = new TreeMap<>(Map.of("purpose/a.cases.yaml", "- name: one".getBytes(UTF_8)));

        store.ruleSets().keep(new KeptRules("sha256:4567", files("a rule"), null, cases));
        store.ruleSets().keep(rules);

        assertThat(store.ruleSets().kept("sha256:4567").orElseThrow().cases()).containsOnlyKeys("purpose/a.cases.yaml");
    }

    @Test
    void tellsWhatWentLiveTheNewestFirst() {
        var first = live(RULES, null);
        store.ruleSets().keep("sha256:4567", files("another"));
        var second = live("sha256:4567", RULES);
        var third = live(RULES, "sha256:4567");

        assertThat(store.history().latest()).hasValue(third);
        assertThat(store.history().of(RULES)).containsExactly(third, first);
        assertThat(store.history().page(0, 2)).isEqualTo(new HistoryPage(List.of(third, second), 0, 2, 3));
        assertThat(store.history().page(1, 2)).isEqualTo(new HistoryPage(List.of(first), 1, 2, 3));
    }

    @Test
    void hasNoHistoryToBeginWith() {
        assertThat(store.history().latest()).isEmpty();
        assertThat(store.history().page(0, 20)).isEqualTo(new HistoryPage(List.of(), 0, 20, 0));
    }

    @Test
    void writesNoHistoryOfARuleSetThatIsNotKept() {
        assertThatThrownBy(() -> live("sha256:unknown", null)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(store.history().latest()).isEmpty();
    }

    @Test
    void givesTheLatestSubmissionOfACandidate() {
        store.candidates().add(candidate("Ana", "first"));
        store.candidates().add(candidate("Ben", "second"));

        var found = store.candidates().find(RULES).orElseThrow();
        assertThat(found.by()).isEqualTo("Ben");
        assertThat(found.files()).containsExactlyEntriesOf(Map.of("engagement/rule.dslr", "second".getBytes(UTF_8)));
        assertThat(store.candidates().find("sha256:89ab")).isEmpty();
    }

    @Test
    void givesTheNewestProposalsAsTheyWereSubmitted() {
        var old = save(proposal().titled("Old"));
        var newer = save(proposal().titled("Newer"));
        var newest = save(proposal().titled("Newest"));

        var found = store.assessments().newest(null, 2);
        assertThat(found).extracting(AssessedProposal::assessment).containsExactly(newest.id(), newer.id());
        assertThat(found.get(0).submitted())
                .isEqualTo(proposal().titled("Newest").bytes());
        assertThat(found.get(0).asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(store.assessments().newest(newer.id(), 2))
                .extracting(AssessedProposal::assessment)
                .containsExactly(old.id());
        assertThat(store.assessments().count()).isEqualTo(3);
    }

    /** A store of the first version holds rule sets without a history. */
    void writesDownWhatWasKeptBeforeThereWasAHistory(DataSource source) {
        Flyway.configure().dataSource(source).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(source).target("1").load().migrate();
        var database = JdbcClient.create(source);
        database.sql("insert into rule_sets values ('sha256:b', timestamp '2026-11-01 10:00:00', '')")
                .update();
        database.sql("insert into rule_sets values ('sha256:a', timestamp '2026-11-02 10:00:00', '')")
                .update();

        var upgraded = TestStore.on(source);

        assertThat(upgraded.history().page(0, 20).items())
                .extracting(GoneLive::version, GoneLive::before, GoneLive::occasion)
                .containsExactly(
                        tuple("sha256:a", "sha256:b", Occasion.START), tuple("sha256:b", null, Occasion.START));
        upgraded.history()
                .add(new GoneLive(
                        "sha256:b", "sha256:a", TestStore.CLOCK.instant(), Occasion.GO_BACK, null, "x", null, null));
        assertThat(upgraded.history().latest().orElseThrow().version()).isEqualTo("sha256:b");
    }

    private GoneLive live(String version, @Nullable String before) {
        var gone = new GoneLive(
                version, before, TestStore.CLOCK.instant(), Occasion.PUBLISH, "Ana", "A reason", version, "{}");
        store.history().add(gone);
        return gone;
    }

    private static Candidate candidate(String by, String text) {
        return new Candidate(RULES, TestStore.CLOCK.instant(), by, files(text), "{}");
    }

    private static SortedMap<String, byte[]> files(String text) {
        return new TreeMap<>(Map.of("engagement/rule.dslr", text.getBytes(UTF_8)));
    }

    private static AssessmentQuery everything() {
        return matching(null);
    }

    private static AssessmentQuery matching(@Nullable String words) {
        return new AssessmentQuery(null, null, words, 0, 20);
    }

    private List<String> titles(AssessmentQuery query) {
        return store.assessments().page(query).items().stream()
                .map(AssessmentSummary::title)
                .toList();
    }

    private StoredAssessment save(Submitted submitted) {
        return save(submitted.bytes(), submitted, HOLD);
    }

    private StoredAssessment save(byte[] bytes, Submitted submitted, Outcome outcome) {
        return store.assessments().save(bytes, submitted.read(), submitted.assessed(RULES, outcome));
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(times, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
