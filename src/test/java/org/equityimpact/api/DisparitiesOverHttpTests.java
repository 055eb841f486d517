package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.api.SubmittedIndicator.adverse;
import static org.equityimpact.api.SubmittedIndicator.favourable;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.equityimpact.json.Submission;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DisparitiesOverHttpTests extends OverHttp {

    private static final String DISPARITIES = "/api/v1/disparities";

    private static final SubmittedIndicator SUSPENDED = adverse()
            .with("'kind': 'discipline', 'periodLabel': '2025-26', 'periodEnd': '2026-06', 'source': 'register'")
            .with("'projectionBasis': 'judgement'")
            .group("Black", "'baseline': {'count': 80, 'total': 500}, 'projected': {'percent': 12}")
            .group("White", "'baseline': {'count': 60, 'total': 1500}, 'projected': {'percent': 4}");

    @Test
    void tellsAGroupInTheOrderOfTheContract() {
        JsonNode black = post(DISPARITIES, SUSPENDED.body()).is(200).json().at("/disparities/0");

        assertThat(String.join(" ", black.propertyNames()))
                .isEqualTo(
                        "indicator group period rate comparison comparisonRate ratio ratioLow ratioHigh ratioInterval"
                                + " gapPp gapLowPp gapHighPp harmRatio harmGapPp excess fisherP status level comparisonBasis"
                                + " members harmRatioLow harmRatioHigh stable flags threshold sentence");
        assertThat(((ObjectNode) black).retain("group", "rate", "comparisonRate", "ratio", "gapPp", "excess", "level"))
                .hasToString(
                        "{\"group\":\"Black\",\"rate\":0.16,\"comparisonRate\":0.04,\"ratio\":4,\"gapPp\":12,\"excess\":60,\"level\":\"high\"}");
    }

    @Test
    void namesTheLinesThatAGroupWasSetAgainst() {
        assertThat(post(DISPARITIES, SUSPENDED.body()).json().at("/disparities/0/threshold"))
                .hasToString(
                        "{\"measure\":\"harm_ratio\",\"watch\":1.5,\"high\":3.0,\"minGapPp\":0.5,\"rows\":[\"discipline/adverse\"],\"owners\":[\"equity office\"],\"exceeds\":\"high\"}");
    }

    @Test
    void saysInWordsWhatIsFlagged() {
        post(DISPARITIES, SUSPENDED.body())
                .says(
                        "/disparities/0/sentence",
                        "Suspended, 2025-26: Black at 4.00 times the rate of all others (16.0% v 4.0%; 2.91 to 5.50 times allowing for chance; gap 12.0 points;"
                                + " about 60 more than at the others' rate). Threshold used: 3.00 (policy row"
                                + " discipline/adverse, owner equity office); level high. Projected: the gap narrows from 12.0 to 8.0 points,"
                                + " the ratio from 4.00 to 3.00. The projection rests on judgement or on nothing stated."
                                + " No longer flagged when at most 1.50 times worse and at most 5 points apart.");
    }

    @Test
    void tellsTheChangeOfEveryGroup() {
        JsonNode changes = post(DISPARITIES, SUSPENDED.body()).json().at("/changes");

        assertThat(changes).hasSize(2);
        assertThat(changes.get(0))
                .hasToString("{\"indicator\":\"i\",\"group\":\"Black\",\"verdict\":\"narrowed\",\"gapBasePp\":12,"
                        + "\"gapProjectedPp\":8,\"closure\":0.333333,\"flags\":[\"basis_weak\"],\"gapChangePp\":-4,"
                        + "\"ratioBase\":4,\"ratioProjected\":3,\"answer\":\"told\"}");
    }

    @Test
    void leavesOutWhatIsNotKnownOfAChange() {
        JsonNode change = post(
                        DISPARITIES,
                        adverse().group("A", 80, 500).group("B", 60, 1500).body())
                .json()
                .at("/changes/0");

        assertThat(change)
                .hasToString(
                        "{\"indicator\":\"i\",\"group\":\"A\",\"flags\":[\"no_projection\",\"basis_weak\"],\"answer\":\"unknown\"}");
    }

    @Test
    void sumsUpEveryPeriod() {
        JsonNode summaries = post(DISPARITIES, SUSPENDED.body()).json().at("/summaries");

        assertThat(summaries)
                .hasToString(
                        "[{\"indicator\":\"i\",\"period\":\"baseline\",\"worstGroup\":\"Black\",\"maxHarmRatio\":4,"
                                + "\"maxGapPp\":12,\"betweenGroupVariance\":0.0027,\"theil\":0.232552,"
                                + "\"indexOfDisparity\":64.285714,\"groupsEvaluated\":2,\"groupsNotEvaluated\":0,\"comparisons\":2},"
                                + "{\"indicator\":\"i\",\"period\":\"projected\",\"worstGroup\":\"Black\",\"maxHarmRatio\":3,"
                                + "\"maxGapPp\":8,\"betweenGroupVariance\":0.0012,\"theil\":0.143841,"
                                + "\"indexOfDisparity\":50,\"groupsEvaluated\":2,\"groupsNotEvaluated\":0,\"comparisons\":2}]");
    }

    @Test
    void tellsHowGoodTheDataAre() {
        JsonNode notes = post(
                        DISPARITIES,
                        adverse()
                                .group("A", 80, 500)
                                .group("B", "'baseline': {'suppressed': true}")
                                .body())
                .json()
                .at("/dataQuality");

        assertThat(notes.valueStream().map(note -> note.at("/code").asString()))
                .containsExactly(
                        "PERIOD_MISSING",
                        "SOURCE_MISSING",
                        "NO_HISTORY",
                        "NO_PROJECTION",
                        "COMPARISON_TOO_SMALL",
                        "SUPPRESSED_INPUT");
        assertThat(notes.get(5))
                .hasToString(
                        "{\"code\":\"SUPPRESSED_INPUT\",\"path\":\"/indicators/0/groups/1\",\"detail\":\"withheld by the owner of the data\",\"indicator\":\"i\",\"group\":\"B\"}");
    }

    @Test
    void addsAllMeasuresWhenAsked() {
        Answer answer = post(DISPARITIES + "?measures=all", SUSPENDED.body());

        assertThat(answer.json().at("/disparities/0/measures"))
                .hasToString("{\"oddsRatio\":4.571429,\"compositionPercent\":57.142857,\"compositionGapPp\":32.142857,"
                        + "\"compositionRelativeDifferencePercent\":128.571429,\"z\":9.107651,"
                        + "\"zP\":8.41848E-20,\"wilsonLow\":0.130476,\"wilsonHigh\":0.194708}");
        assertThat(post(DISPARITIES, SUSPENDED.body()).text()).doesNotContain("measures\":");
    }

    @Test
    void standardisesMeans() {
        var scores = favourable()
                .with("'kind': 'scores', 'unit': 'mean'")
                .group("A", "'baseline': {'mean': 240, 'sd': 30, 'n': 200}")
                .group("B", "'baseline': {'mean': 261, 'sd': 30, 'n': 900}");

        post(DISPARITIES + "?measures=all", scores.body())
                .says("/disparities/0/measures/cohensD", -0.7)
                .says("/disparities/0/threshold/measure", "smd")
                .says(
                        "/disparities/0/sentence",
                        "Graduated: A beside B, the group with the highest rate (240.0 v 261.0; gap 21.0 points;"
                                + " 0.70 standard deviations). Threshold used: 0.50 standard deviations (policy row"
                                + " scores/any, owner equity office); level high. Projected: not supplied. No longer flagged when at most 0.20"
                                + " standard deviations worse.");
    }

    @Test
    void saysWhichRulesDayAndMinimaItWentBy() {
        post(DISPARITIES + "?asOf=2024-02-29", SUSPENDED.body())
                .says("/asOf", "2024-02-29")
                .says("/rulesVersion", get("/api/v1/rules/status").at("/version"))
                .says("/smallNumbers/minimumCount", 10)
                .says("/smallNumbers/minimumCell", 10)
                .says("/smallNumbers/minimumN", 30)
                .says(
                        "/note",
                        "These figures are a screen, not a finding: such disparities may support a finding of"
                                + " discrimination but, taken alone, do not establish one (GAO-18-258).");
    }

    @Test
    void measuresTheAgeOfFiguresFromTheDay() {
        assertThat(post(DISPARITIES + "?asOf=2029-07-01", SUSPENDED.body()).text())
                .contains("the period ended more than 36 months ago");
    }

    @Test
    void keepsNothing() {
        int before = stored();

        post(DISPARITIES, SUSPENDED.body()).is(200);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void answersTheSameTwice() {
        String path = DISPARITIES + "?measures=all&asOf=2026-11-21";

        assertThat(post(path, SUSPENDED.body()).body())
                .isEqualTo(post(path, SUSPENDED.body()).body());
    }

    @Test
    void showsNoGroupOfWhichFewAreCountedAndNoneThatGivesItAway() {
        var small = adverse()
                .group("A", 1806, 10202)
                .group("B", 7, 154)
                .group("C", 23, 31337)
                .group("D", 476, 24739);

        for (Answer answer : List.of(
                post(DISPARITIES + "?measures=all", small.body()),
                post("/api/v1/assessments?dryRun=true&rules=all", small.proposal()))) {
            JsonNode entries = answer.is(200).json().at("/disparities");
            assertThat(entries.valueStream().map(entry -> entry.at("/status").asString()))
                    .containsExactly("suppressed", "suppressed", "evaluated", "evaluated");
            assertThat(String.join(" ", entries.get(1).propertyNames()))
                    .startsWith("indicator group period comparison status level flags");
            assertThat(answer.text()).doesNotContain("154", "0.045455", "10202", "0.177024", "10356");
        }
    }

    @Test
    void holdsNoNullAndNoNumberThatIsNone() {
        var nobody = adverse()
                .group("A", 0, 500)
                .group("B", 0, 700)
                .group("C", "'baseline': {'suppressed': true}")
                .group("D", "'projected': {'percent': 4}");

        String text = post(DISPARITIES + "?measures=all", nobody.body()).is(200).text();

        assertThat(text).doesNotContain("null", "NaN", "Infinity");
    }

    @Test
    void hasNothingToSayOfNoIndicators() {
        post(DISPARITIES, "{\"indicators\": []}")
                .is(200)
                .says("/dataQuality/0/code", "NO_INDICATOR_DATA")
                .says("/dataQuality/0/path", "/indicators");
    }

    @Test
    void tellsTheSameInAnAssessment() {
        JsonNode alone = post(DISPARITIES, SUSPENDED.body()).json();

        JsonNode assessment = post("/api/v1/assessments?dryRun=true", SUSPENDED.proposal())
                .is(200)
                .json();

        assertThat(assessment.at("/disparities")).isEqualTo(alone.at("/disparities"));
        assertThat(assessment.at("/dataQuality")).isEqualTo(alone.at("/dataQuality"));
        assertThat(assessment.at("/smallNumbers")).isEqualTo(alone.at("/smallNumbers"));
    }

    @Test
    void notesNothingOnIndicatorsWhereThereAreNone() {
        String proposal = SUSPENDED.proposal().replaceFirst(", *\"indicators\".*", "}");

        assertThat(post("/api/v1/assessments?dryRun=true", proposal)
                        .is(200)
                        .json()
                        .at("/dataQuality"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoJsonTooLargeOrOfAnotherType() {
        post(DISPARITIES, "{\"indicators\": [")
                .isProblem(400, "unreadable-json")
                .says("/line", 1);
        post(DISPARITIES, SUSPENDED.body() + " ".repeat(Submission.MOST_BYTES)).isProblem(413, "too-large");
        post(DISPARITIES, BodyPublishers.ofString(SUSPENDED.body()), "Content-Type", "text/plain")
                .isProblem(415, "unsupported-media-type");
        post(DISPARITIES, SUSPENDED.proposal())
                .isProblem(422, "invalid-body")
                .says("/errors/0/detail", "\"title\" is not known here.");
        post(DISPARITIES, "{}").isProblem(422, "invalid-body").says("/errors/0/pointer", "/indicators");
    }

    @Test
    void sayWhatTheirParametersAllow() {
        for (String refused : List.of(
                "?measures=some -> \"measures\" must be one of all but is \"some\".",
                "?asOf=today -> \"asOf\" must be a date such as 2026-11-21 but is \"today\".",
                "?rules=all -> \"rules\" is not a parameter of this call; it has measures, asOf.")) {
            var parts = refused.split(" -> ", 2);
            post(DISPARITIES + parts[0], SUSPENDED.body())
                    .isProblem(400, "bad-parameter")
                    .says("/detail", parts[1]);
        }
    }
}
