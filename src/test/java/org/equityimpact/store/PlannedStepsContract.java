package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;
import static org.equityimpact.assessment.Outcome.HOLD;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equityimpact.Submitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store promises of planned steps on every database. */
abstract class PlannedStepsContract {

    private static final String RULES = "sha256:0123";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final PlannedStep ASK = new PlannedStep("no-engagement-recorded", "Ana Lopez", DAY, false);
    private static final PlannedStep COUNT = new PlannedStep("harm-without-numbers", "Données – Écoles", null, true);

    private TestStore store;

    abstract TestStore open(Path directory) throws Exception;

    @BeforeEach
    void startEmpty(@TempDir Path directory) throws Exception {
        store = open(directory);
        store.ruleSets().keep(RULES, new TreeMap<>(Map.of("a.dslr", "a rule".getBytes(UTF_8))));
    }

    @Test
    void givesBackWhatIsPlanned() {
        var assessment = save(proposal());

        store.steps().plan(assessment, List.of(ASK, COUNT));

        assertThat(store.steps().of(assessment))
                .containsOnly(Map.entry(ASK.rule(), ASK), Map.entry(COUNT.rule(), COUNT));
    }

    @Test
    void takesAStepThatIsPlannedAnewInThePlaceOfTheOld() {
        var assessment = save(proposal());
        var later = new PlannedStep(ASK.rule(), "Ben Okri", DAY.plusDays(1), true);

        store.steps().plan(assessment, List.of(ASK, COUNT));
        store.steps().plan(assessment, List.of(later));

        assertThat(store.steps().of(assessment).values()).containsExactlyInAnyOrder(later, COUNT);
    }

    @Test
    void knowsWhatWasPlannedLastForEarlierVersions() {
        var first = save(proposal().referredToAs("board-7"));
        var second = save(proposal().referredToAs("board-7"));
        var third = save(proposal().referredToAs("board-7"));
        var sooner = new PlannedStep(ASK.rule(), "Ben Okri", DAY.minusDays(9), false);

        store.steps().plan(first, List.of(ASK, COUNT));
        store.steps().plan(second, List.of(sooner));

        assertThat(store.steps().before(third).values()).containsExactlyInAnyOrder(sooner, COUNT);
        assertThat(store.steps().before(second).values()).containsExactlyInAnyOrder(ASK, COUNT);
        assertThat(store.steps().before(first)).isEmpty();
        assertThat(store.steps().of(third)).isEmpty();
    }

    @Test
    void keepsThePlansOfProposalsApart() {
        store.steps().plan(save(proposal().referredToAs("board-7")), List.of(ASK));
        store.steps().plan(save(proposal()), List.of(ASK));

        assertThat(store.steps().before(save(proposal().referredToAs("board-8"))))
                .isEmpty();
        assertThat(store.steps().before(save(proposal().referredToAs("board-7").by("Denver PS"))))
                .isEmpty();
        assertThat(store.steps().before(save(proposal()))).isEmpty();
    }

    @Test
    void keepsAStepThatWasEmptied() {
        var assessment = save(proposal());

        store.steps().plan(assessment, List.of(PlannedStep.none(ASK.rule())));

        assertThat(store.steps().of(assessment).values()).containsExactly(PlannedStep.none(ASK.rule()));
    }

    private String save(Submitted submitted) {
        return store.assessments()
                .save(submitted.bytes(), submitted.read(), submitted.assessed(RULES, HOLD))
                .id();
    }
}
