package org.equityimpact.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.equityimpact.Variations;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.Terms;
import org.equityimpact.docket.Clearance.Ground;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.Clearance.Release;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds an item, what releases it, and that nothing else does. */
class ItemClearanceTests {

    private static final Path SAMPLES = Path.of("samples");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-01T09:30:00Z"));
    private static final int VARIATIONS = 400;

    private static final String GATE = "severe-harm-without-engagement";
    private static final String REASON = "Grave harm to a named group and nobody was asked (the Bristol pattern).";

    /** Grave harm is stated; of engagement a version says that there was none, nothing, or what there was. */
    private static final String NOBODY_ASKED = ",\"engagement\":{\"activities\":[]}";

    private static final String SILENT = "";
    private static final String ASKED = """
            ,"engagement":{"activities":[{"party":"Families","level":"involve","start":"2026-09-01","cancelled":false}]}""";

    private final RuleBook rules = RulesInForce.of(Path.of("rules")).get();
    private final Assessor assessor = new Assessor(() -> rules, SmallNumbers.defaults(), CLOCK);
    private final ProposalReader reader =
            new ProposalReader(rules.tables().focalGroups().codes(), CLOCK);

    private final Settling settling = new Settling(new EarlierAssessments(assessor, reader, DAY));

    ItemClearanceTests() throws Exception {}

    @Test
    void whatIsReachedHoldsSinceTheVersionThatReachedIt() {
        assertThat(hold(clearance(version(1, NOBODY_ASKED), List.of())))
                .isEqualTo(new Hold(GATE, Outcome.HOLD, Ground.REACHED, REASON, 1));
        assertThat(hold(clearance(version(3, NOBODY_ASKED), List.of(reached(2), reached(1)))))
                .isEqualTo(new Hold(GATE, Outcome.HOLD, Ground.REACHED, REASON, 1));
    }

    @Test
    void whatCannotBeToldHoldsSinceNoVersion() {
        assertThat(hold(clearance(version(1, SILENT), List.of())))
                .isEqualTo(new Hold(GATE, Outcome.HOLD, Ground.CANNOT_TELL, REASON, null));
    }

    @Test
    void whatIsMerelyNoLongerSaidIsHeldOver() {
        assertThat(hold(clearance(version(2, SILENT), List.of(reached(1)))))
                .isEqualTo(new Hold(GATE, Outcome.HOLD, Ground.HELD_OVER, REASON, 1));
    }

    @Test
    void whatIsHeldOverStaysSoHoweverManyVersionsSayNothing() {
        assertThat(hold(clearance(version(4, SILENT), List.of(unreached(3), unreached(2), reached(1))))
                        .ground())
                .isEqualTo(Ground.HELD_OVER);
    }

    @Test
    void aStatedFactReleases() {
        var clearance = clearance(version(3, ASKED), List.of(unreached(2), reached(1)));

        assertThat(holds(clearance)).isEmpty();
        assertThat(releases(clearance))
                .containsExactly(new Release(
                        GATE,
                        Outcome.HOLD,
                        null,
                        null,
                        null,
                        "A new fact settles it: version 1 reached it, this one states what rules it out.",
                        null,
                        3));
    }

    @Test
    void whatIsTakenOutOfAListReleasesNothing() {
        var earlier = new RecordedVersion(
                "a1", "Example District", "x", 1, 2, version(1, NOBODY_ASKED).submitted(), List.of(GATE));

        assertThat(clearance(harmless(2), List.of(earlier)).holds())
                .filteredOn(hold -> hold.gate().equals(GATE))
                .containsExactly(new Hold(GATE, Outcome.HOLD, Ground.HELD_OVER, REASON, 1));
    }

    @Test
    void aGateThatTheRulesHaveGivenUpHoldsNothing() {
        var earlier = new RecordedVersion("a1", "Example District", "x", 1, 2, new byte[0], List.of("given-up"));

        assertThat(clearance(version(2, ASKED), List.of(earlier)).releases())
                .filteredOn(release -> release.gate().equals("given-up"))
                .containsExactly(new Release(
                        "given-up",
                        Outcome.REVISE,
                        null,
                        null,
                        null,
                        "The rules in force have no such gate any more.",
                        null,
                        2));
    }

    @Test
    void anOverrideReleasesItsGateAndNoOther() {
        var without = clearance(version(1, NOBODY_ASKED), List.of());
        var clearance = clearance(version(1, NOBODY_ASKED), List.of(), override("o1", DAY));

        assertThat(clearance.releases())
                .containsExactly(new Release(
                        GATE, Outcome.HOLD, "o1", "Ana", "Chair", "The council heard them in May.", DAY, 1));
        assertThat(clearance.holds())
                .isEqualTo(without.holds().stream()
                        .filter(hold -> !hold.gate().equals(GATE))
                        .toList());
    }

    @Test
    void anOverrideGoesOnForLaterVersions() {
        assertThat(holds(clearance(version(2, SILENT), List.of(reached(1)), override("o1", DAY))))
                .isEmpty();
    }

    @Test
    void anOverrideThatHasRunOutReleasesNothing() {
        assertThat(hold(clearance(version(1, NOBODY_ASKED), List.of(), override("o1", DAY.minusDays(1))))
                        .ground())
                .isEqualTo(Ground.REACHED);
    }

    @Test
    void anOverrideThatWasWithdrawnReleasesNothing() {
        assertThat(holds(clearance(version(1, NOBODY_ASKED), List.of(), withdrawn(override("o1", DAY)))))
                .hasSize(1);
    }

    @Test
    void theNewestOverrideThatCountsIsNamed() {
        var clearance = clearance(
                version(1, NOBODY_ASKED),
                List.of(),
                override("o1", DAY),
                override("o2", DAY.plusDays(9)),
                withdrawn(override("o3", DAY)));

        assertThat(releases(clearance)).extracting(Release::override).containsExactly("o2");
    }

    @Test
    void whoReleasesAllThatHoldsClearsTheItem() {
        var version = version(1, NOBODY_ASKED);
        var overrides = clearance(version, List.of()).holds().stream()
                .map(hold -> override(hold.gate(), "o-" + hold.gate(), DAY))
                .toArray(GateOverride[]::new);

        assertThat(clearance(version, List.of(), overrides).cleared()).isTrue();
    }

    /** Clearance stands beside the outcome; where nothing is recorded, the two say the same. */
    @Test
    void withNothingRecordedAnItemIsClearedIfItsOutcomeDoesNotBlock() throws Exception {
        var random = new Random(20261126);
        var wrong = new ArrayList<String>();
        int cleared = 0;
        for (var sample : List.of(
                "ready-evening-bus-for-rural-schools",
                "19-bristol-high-needs-budget-2018",
                "05-denver-ps-consolidations-2024")) {
            var variations = new Variations(SAMPLES.resolve(sample + ".json"), reader);
            for (int i = 0; i < VARIATIONS; i++) {
                var assessment = assess(variations.next(random));
                var clearance =
                        new ItemClearance(assessment, rules, DAY, null, List.of(), List.of(), settling).clearance();
                cleared += clearance.cleared() ? 1 : 0;
                if (clearance.cleared() == assessment.outcome().blocks()) {
                    wrong.add("%s %d: %s, but %s".formatted(sample, i, assessment.outcome(), clearance));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cleared).isBetween(VARIATIONS / 10, 3 * VARIATIONS);
    }

    @Test
    void withNothingRecordedEverySampleIsClearedIfItsOutcomeDoesNotBlock() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            assertThat(samples.filter(file -> file.toString().endsWith(".json")))
                    .allSatisfy(file -> {
                        var assessment = assess(reader.read(Files.readAllBytes(file)));
                        assertThat(new ItemClearance(assessment, rules, DAY, null, List.of(), List.of(), settling)
                                        .clearance()
                                        .cleared())
                                .isEqualTo(!assessment.outcome().blocks());
                    });
        }
    }

    private Clearance clearance(RecordedVersion version, List<RecordedVersion> before, GateOverride... overrides) {
        var assessment = assess(reader.read(version.submitted()));
        return new ItemClearance(assessment, rules, DAY, version, before, List.of(overrides), settling).clearance();
    }

    private Assessment assess(Proposal proposal) {
        return assessor.assess(proposal, new Terms(DAY, false, true));
    }

    private static Hold hold(Clearance clearance) {
        assertThat(holds(clearance)).hasSize(1);
        return holds(clearance).get(0);
    }

    /** Other gates cannot be told of so short a proposal. */
    private static List<Hold> holds(Clearance clearance) {
        return clearance.holds().stream()
                .filter(hold -> hold.gate().equals(GATE))
                .toList();
    }

    private static List<Release> releases(Clearance clearance) {
        return clearance.releases().stream()
                .filter(release -> release.gate().equals(GATE))
                .toList();
    }

    private static RecordedVersion version(int version, String engagement) {
        var json = """
                {"title":"Cut the high-needs budget","organisation":{"name":"Example District"},"reference":"x",
                 "decision":{"type":"budget","direction":"reduce"},
                 "focalGroups":[{"group":"disability.students","status":"affected_negative"}],
                 "impacts":[{"id":"I1","population":"students","domain":"special_education","direction":"negative","severity":"high","focalGroups":["disability.students"]}]%s}""".formatted(engagement);
        return new RecordedVersion(
                "a" + version, "Example District", "x", version, version, json.getBytes(UTF_8), List.of());
    }

    /** The same proposal, had it no impact to tell of. */
    private static RecordedVersion harmless(int version) {
        var json = new String(version(version, NOBODY_ASKED).submitted(), UTF_8)
                .replaceFirst("\"impacts\":\\[.*?\\]\\}\\]", "\"impacts\":[]");
        assertThat(json).contains("\"impacts\":[]");
        return new RecordedVersion(
                "a" + version, "Example District", "x", version, version, json.getBytes(UTF_8), List.of());
    }

    private static RecordedVersion reached(int version) {
        var submitted = version(version, NOBODY_ASKED).submitted();
        return new RecordedVersion("a" + version, "Example District", "x", version, 9, submitted, List.of(GATE));
    }

    private static RecordedVersion unreached(int version) {
        return new RecordedVersion("a" + version, "Example District", "x", version, 9, new byte[0], List.of());
    }

    private static GateOverride override(String id, LocalDate expires) {
        return override(GATE, id, expires);
    }

    private static GateOverride override(String gate, String id, LocalDate expires) {
        return given(gate, id, expires, null);
    }

    private static GateOverride withdrawn(GateOverride override) {
        return given(override.gate(), override.id(), override.expires(), CLOCK.instant());
    }

    private static GateOverride given(String gate, String id, LocalDate expires, @Nullable Instant withdrawnAt) {
        return new GateOverride(
                id,
                "a1",
                "Example District",
                "x",
                1,
                gate,
                "Ana",
                "Chair",
                "The council heard them in May.",
                CLOCK.instant(),
                expires,
                withdrawnAt,
                withdrawnAt == null ? null : "Ben",
                withdrawnAt == null ? null : "It was another matter.");
    }
}
