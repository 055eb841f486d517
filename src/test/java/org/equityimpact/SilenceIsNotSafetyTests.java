package org.equityimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.rules.RulesInForce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The property that everything rests on: leaving out what one could have stated never lowers possible concern, never
 * raises completeness, and never turns a blocking outcome into a passing one.
 */
class SilenceIsNotSafetyTests {

    private static final Path SAMPLES = Path.of("samples");
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 1), false, false);
    private static final int PROPOSALS = 1_000;
    private static final int DELETIONS_EACH = 12;
    private static final int PROPOSALS_IN_FULL = 60;

    private final RulesInForce rules = RulesInForce.of(Path.of("rules"));
    private final Assessor assessor = new Assessor(rules, SmallNumbers.defaults(), InstantSource.system());
    private final ProposalReader reader =
            new ProposalReader(rules.get().tables().focalGroups().codes(), InstantSource.system());

    SilenceIsNotSafetyTests() throws Exception {}

    @ParameterizedTest
    @MethodSource("samples")
    void noDeletionHelpsARealDecision(Path sample) throws IOException {
        var proposal = reader.read(Files.readAllBytes(sample));

        assertThat(helpful(proposal, deletions(proposal))).isEmpty();
    }

    @Test
    void noDeletionHelpsARandomProposal() throws Exception {
        var random = new Random(20261101);
        var variations = new Variations(SAMPLES.resolve("ready-evening-bus-for-rural-schools.json"), reader);
        var helped = new ArrayList<String>();
        for (int i = 0; i < PROPOSALS && helped.size() < 10; i++) {
            var proposal = variations.next(random);
            var deletions = new ArrayList<>(deletions(proposal));
            Collections.shuffle(deletions, random);
            helped.addAll(helpful(proposal, deletions.subList(0, Math.min(DELETIONS_EACH, deletions.size()))));
        }
        assertThat(helped).isEmpty();
    }

    @Test
    @Tag("slow")
    void noDeletionAtAllHelpsARandomProposal() throws Exception {
        var random = new Random(41);
        var variations = new Variations(SAMPLES.resolve("ready-evening-bus-for-rural-schools.json"), reader);
        var helped = new ArrayList<String>();
        for (int i = 0; i < PROPOSALS_IN_FULL && helped.size() < 10; i++) {
            var proposal = variations.next(random);
            helped.addAll(helpful(proposal, deletions(proposal)));
        }
        assertThat(helped).isEmpty();
    }

    /** Otherwise the third part of the property would go untested: of 200, at least 20 are of either kind. */
    @Test
    void someRandomProposalsPassAndSomeAreBlocked() throws Exception {
        var random = new Random(20261101);
        var variations = new Variations(SAMPLES.resolve("ready-evening-bus-for-rural-schools.json"), reader);
        long passing = Stream.generate(() -> variations.next(random))
                .limit(200)
                .map(proposal -> assessor.assess(proposal, TERMS))
                .filter(assessment -> !assessment.outcome().blocks())
                .count();
        assertThat(passing).isBetween(20L, 180L);
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private List<Deletions.Deletion> deletions(Proposal proposal) {
        return Deletions.of(proposal, rules.get().tables().focalGroups());
    }

    private List<String> helpful(Proposal proposal, List<Deletions.Deletion> deletions) {
        var before = assessor.assess(proposal, TERMS);
        return deletions.stream()
                .map(deletion -> help(deletion, before, assessor.assess(deletion.rest(), TERMS)))
                .filter(help -> !help.isEmpty())
                .toList();
    }

    private static String help(Deletions.Deletion deletion, Assessment before, Assessment after) {
        if (after.concern().possible().compareTo(before.concern().possible()) < 0) {
            return "%s lowers possible concern from %s to %s"
                    .formatted(
                            deletion.what(),
                            before.concern().possible(),
                            after.concern().possible());
        }
        if (after.completeness().compareTo(before.completeness()) > 0) {
            return "%s raises completeness from %s to %s"
                    .formatted(deletion.what(), before.completeness(), after.completeness());
        }
        return before.outcome().blocks() && !after.outcome().blocks()
                ? "%s turns %s into %s".formatted(deletion.what(), before.outcome(), after.outcome())
                : "";
    }
}
