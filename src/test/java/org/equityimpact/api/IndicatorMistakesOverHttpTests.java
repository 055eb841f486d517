package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.api.SubmittedIndicator.adverse;
import static org.equityimpact.api.SubmittedIndicator.favourable;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every mistake that an analyst can make in an indicator, in the words and at the place of it, alone and in a proposal. */
class IndicatorMistakesOverHttpTests extends OverHttp {

    private static final String DISPARITIES = "/api/v1/disparities";
    private static final String TOTAL_WANTED =
            "total must be a whole number of 1 or more; leave the group out or mark it suppressed.";

    private int storedBefore;

    @BeforeEach
    void count() {
        storedBefore = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(storedBefore);
    }

    @Test
    void whetherAHigherValueIsGoodIsMissing() {
        refuses(
                two(SubmittedIndicator.of("'id': 'i', 'name': 'n'")),
                "/indicators/0/favourable Say whether a higher value is good (favourable: true) or bad (false).");
    }

    @Test
    void aTotalIsZeroOrMissingBesideACount() {
        refuses(
                adverse().group("A", 50, 0).group("B", "'baseline': {'count': 50}"),
                "/indicators/0/groups/0/baseline/total Group A: " + TOTAL_WANTED,
                "/indicators/0/groups/1/baseline/total Group B: " + TOTAL_WANTED);
    }

    @Test
    void aCountIsNegativeFractionalOrNoNumber() {
        refuses(
                adverse()
                        .group("A", "'baseline': {'count': 2.5, 'total': 50}")
                        .group("B", "'baseline': {'count': -3, 'total': 50}")
                        .group("C", "'baseline': {'count': 'many', 'total': 50}")
                        .group("D", "'baseline': {'count': '<10', 'total': 50}"),
                "/indicators/0/groups/0/baseline/count Group A: count must be a whole number of 0 or more (got 2.5).",
                "/indicators/0/groups/1/baseline/count Group B: count must be a whole number of 0 or more (got -3).",
                "/indicators/0/groups/2/baseline/count Group C: count must be a whole number of 0 or more (got \"many\").");
    }

    @Test
    void aCountIsAboveItsTotal() {
        refuses(
                adverse().group("A", 41, 40).group("B", 50, 1000),
                "/indicators/0/groups/0/baseline/count Group A: 41 of 40 is not possible; if one student can count more than once use per_student.");
        accepts(adverse().with("'unit': 'per_student'").group("A", 41, 40).group("B", 50, 1000));
    }

    @Test
    void aPercentIsOutsideOfItsBounds() {
        refuses(
                adverse().group("A", "'baseline': {'percent': 145}").group("B", "'baseline': {'percent': 0.3}"),
                "/indicators/0/groups/0/baseline/percent Group A: percent must be a number between 0 and 100 (got 145).");
    }

    @Test
    void percentsAreShares() {
        var shares = adverse().group("A", "'baseline': {'percent': 0.45}").group("B", "'baseline': {'percent': 0.3}");
        String mistake =
                " percent must be a number between 0 and 100, and all of this indicator are 1 or less (got %s);"
                        + " if they are so small say unit: percent_only. [enter %s for %2$s%%]";
        refuses(
                shares,
                "/indicators/0/groups/0/baseline/percent Group A:" + mistake.formatted("0.45", "45"),
                "/indicators/0/groups/1/baseline/percent Group B:" + mistake.formatted("0.3", "30"));
        accepts(shares.with("'unit': 'percent_only'"));
    }

    @Test
    void thereIsOneGroupOnlyOrOneTwice() {
        refuses(adverse().group("A", 50, 500), "/indicators/0/groups There must be at least 2 groups (found 1).");
        refuses(
                adverse().group("Two or more", 50, 500).group(" two or  MORE", 50, 500),
                "/indicators/0/groups/1/name Group two or  MORE: the name appears twice; each group has one row.");
    }

    @Test
    void theNamedGroupIsMissingOrUnknown() {
        refuses(
                two(adverse().with("'comparison': 'named'")),
                "/indicators/0/referenceGroup comparison named needs a referenceGroup; the groups are: A, B.");
        refuses(
                two(adverse().with("'comparison': 'named', 'referenceGroup': 'C'")),
                "/indicators/0/referenceGroup \"C\" is not one of the groups: A, B.");
    }

    @Test
    void groupsAddToMoreThanThePopulation() {
        var groups = adverse().with("'partition': true").group("A", 10, 540).group("B", 20, 500);
        refuses(
                groups.with("'population': {'count': 30, 'total': 1000}"),
                "/indicators/0/groups Groups add to 1,040 but population says 1,000: do groups overlap? Set partition:false, or correct.");
        accepts(groups.with("'population': {'count': 30, 'total': 1035}"));
        assertThat(post(
                                DISPARITIES,
                                groups.with("'population': {'count': 30, 'total': 1035}")
                                        .body())
                        .text())
                .contains("GROUPS_OVER_TOTAL");
    }

    @Test
    void overlappingGroupsAreComparedWithAllOthers() {
        refuses(
                two(adverse().with("'partition': false, 'comparison': 'all_others'")),
                "/indicators/0/comparison Overlapping groups cannot be compared with 'all others'; choose named.");
        refuses(
                two(adverse().with("'partition': false")),
                "/indicators/0/comparison Overlapping groups cannot be compared with 'all others', which is meant where nothing is said; choose named.");
        accepts(two(favourable().with("'partition': false")));
    }

    @Test
    void aMeanWithoutSpreadOrSizeIsNone() {
        var means = favourable()
                .with("'unit': 'mean'")
                .group("A", "'baseline': {'mean': 240}")
                .group("B", "'baseline': {'mean': 250, 'sd': 30}");

        accepts(means);
        assertThat(post(DISPARITIES, means.body()).text()).contains("SMD_NOT_AVAILABLE");
    }

    @Test
    void thePeriodIsToComeOrTheSourceBlank() {
        refuses(
                two(adverse().with("'periodEnd': '2199-12', 'source': '  '")),
                "/indicators/0/periodEnd periodEnd must not be in the future (got \"2199-12\"); measured data belong to a past period.",
                "/indicators/0/source source must not be blank; leave it out if it is not known.");
    }

    @Test
    void figuresAreOfSeveralKinds() {
        refuses(
                two(adverse()).group("C", "'baseline': {'percent': 5, 'total': 90}"),
                "/indicators/0/groups/2/baseline Group C: gives a percent, the others give counts.");
    }

    @Test
    void thereAreTooManyGroupsOrIndicators() {
        var crowd = adverse();
        for (int group = 0; group <= 200; group++) {
            crowd = crowd.group("G" + group, 50, 500);
        }
        refuses(crowd, "/indicators/0/groups There must be at most 200 groups (found 201).");

        String many = IntStream.rangeClosed(0, 100)
                .mapToObj(id -> two(SubmittedIndicator.of("'id': '%d', 'name': 'n', 'favourable': true".formatted(id)))
                        .json())
                .collect(Collectors.joining(",", "{\"indicators\":[", "]}"));
        assertThat(mistakes(post(DISPARITIES, many)))
                .containsExactly("/indicators There must be at most 100 indicators (found 101).");
    }

    @Test
    void figuresStandBesideAWithheldOne() {
        refuses(
                adverse()
                        .group("A", "'baseline': {'suppressed': true, 'count': 5, 'total': 50}")
                        .group("B", 50, 500),
                "/indicators/0/groups/0/baseline/suppressed Group A: suppressed is true, yet figures are given (count, total); leave one of the two out.");
    }

    @Test
    void noSmallNumberOfPeopleIsTold() {
        refuses(
                adverse()
                        .with("'partition': true, 'population': {'count': 4, 'total': 2000}")
                        .group("A", 9, 8)
                        .group("B", "'baseline': {'count': '6', 'total': 500}")
                        .group("C", "'baseline': 3")
                        .group("D", "'baseline': {'count': 41, 'total': 7}"),
                "/indicators/0/groups The counts of the groups add to more than the population: do groups overlap? Set partition:false, or correct.",
                "/indicators/0/groups/0/baseline/count Group A: a count above the total is not possible; if one student can count more than once use per_student.",
                "/indicators/0/groups/1/baseline/count Group B: count must be a whole number of 0 or more. [write it without quotes]",
                "/indicators/0/groups/2/baseline Group C: baseline must be an object.",
                "/indicators/0/groups/3/baseline/count Group D: a count above the total is not possible; if one student can count more than once use per_student.");
    }

    @Test
    void allAreToldAtOnce() {
        refuses(
                SubmittedIndicator.of("'id': 'i', 'name': 'n', 'source': ''")
                        .group("A", 41, 40)
                        .group("a", "'baseline': {'percent': 101}"),
                "/indicators/0/source source must not be blank; leave it out if it is not known.",
                "/indicators/0/groups/0/baseline/count Group A: 41 of 40 is not possible; if one student can count more than once use per_student.",
                "/indicators/0/groups/1/name Group a: the name appears twice; each group has one row.",
                "/indicators/0/groups/1/baseline Group a: gives a percent, the others give counts.",
                "/indicators/0/groups/1/baseline/percent Group a: percent must be a number between 0 and 100 (got 101).",
                "/indicators/0/favourable Say whether a higher value is good (favourable: true) or bad (false).");
    }

    private void refuses(SubmittedIndicator indicator, String... mistakes) {
        assertThat(mistakes(post(DISPARITIES, indicator.body()).isProblem(422, "invalid-body")))
                .containsExactly(mistakes);
        assertThat(mistakes(post("/api/v1/assessments", indicator.proposal()).isProblem(422, "invalid-proposal")))
                .containsExactly(mistakes);
    }

    private void accepts(SubmittedIndicator indicator) {
        post(DISPARITIES, indicator.body()).is(200);
    }

    private static SubmittedIndicator two(SubmittedIndicator indicator) {
        return indicator.group("A", 50, 500).group("B", 60, 700);
    }

    private static String[] mistakes(Answer answer) {
        return answer.json()
                .at("/errors")
                .valueStream()
                .map(IndicatorMistakesOverHttpTests::told)
                .toArray(String[]::new);
    }

    private static String told(JsonNode mistake) {
        String hint = mistake.at("/hint").asString("");
        return "%s %s%s"
                .formatted(
                        mistake.at("/pointer").asString(),
                        mistake.at("/detail").asString(),
                        hint.isEmpty() ? "" : " [" + hint + "]");
    }
}
