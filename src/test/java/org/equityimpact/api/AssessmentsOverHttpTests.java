package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import org.equityimpact.Submitted;
import org.junit.jupiter.api.Test;

class AssessmentsOverHttpTests extends OverHttp {

    private static final String ASSESSMENTS = "/api/v1/assessments";

    @Test
    void keepsAnAssessmentAndSaysWhere() {
        Answer created = post(ASSESSMENTS, proposal().json()).is(201).has("Content-Type", "application/json");

        assertThat(created.header("Location")).isEqualTo(ASSESSMENTS + "/" + created.at("/id"));
        assertThat(get(created.header("Location")).is(200).body()).isEqualTo(created.body());
    }

    @Test
    void givesBackTheProposalAsSubmitted() {
        String spaced = "\n " + proposal().titled("Écoles").json() + "\r\n";

        Answer created = post(ASSESSMENTS, spaced).is(201);

        assertThat(get(created.header("Location") + "/proposal")
                        .has("Content-Type", "application/json")
                        .text())
                .isEqualTo(spaced);
    }

    @Test
    void keepsNothingOfADryRun() {
        int before = stored();

        Answer answer = post(ASSESSMENTS + "?dryRun=true", proposal().json()).is(200);

        assertThat(answer.json().has("id") || answer.json().has("version")).isFalse();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void countsTheVersionsOfAReference() {
        Submitted submitted = proposal().referredToAs("counted");

        post(ASSESSMENTS, submitted.json()).is(201).says("/version", 1).says("/reference", "counted");
        post(ASSESSMENTS, submitted.json()).is(201).says("/version", 2);
    }

    @Test
    void assessesForTheDayAsked() {
        post(ASSESSMENTS + "?dryRun=true&asOf=2024-02-29", proposal().json()).says("/asOf", "2024-02-29");
    }

    @Test
    void answersTheSameProposalForTheSameDayTheSame() {
        String path = ASSESSMENTS + "?dryRun=true&rules=all&asOf=2024-02-29";

        String once = post(path, proposal().json()).text();

        assertThat(withoutTime(post(path, proposal().json()).text())).isEqualTo(withoutTime(once));
    }

    @Test
    void tellsOfEveryRuleWhenAsked() {
        int rules = get("/api/v1/rules").json().size();

        Answer answer = post(ASSESSMENTS + "?dryRun=true&rules=all", proposal().json());

        assertThat(answer.json().at("/rules").size()).isEqualTo(rules);
        assertThat(post(ASSESSMENTS + "?dryRun=true", proposal().json()).json().has("rules"))
                .isFalse();
    }

    @Test
    void listsTheNewestFirst() {
        post(ASSESSMENTS, proposal().by("Lister").titled("first").json());
        post(ASSESSMENTS, proposal().by("Lister").titled("second").json());

        get(ASSESSMENTS + "?organisation=Lister&size=1")
                .is(200)
                .says("/items/0/title", "second")
                .says("/items/0/organisation", "Lister")
                .says("/page", 0)
                .says("/size", 1)
                .says("/total", 2);
    }

    @Test
    void listsByWordsAndOutcome() {
        Answer created = post(ASSESSMENTS, proposal().titled("A needle 50%").json());

        get(ASSESSMENTS + "?q=NEEDLE%2050%25&outcome=" + created.at("/outcome"))
                .says("/items/0/id", created.at("/id"))
                .says("/total", 1);
    }

    @Test
    void knowsOnlyWhatIsKept() {
        get(ASSESSMENTS + "/01kah00000000000000000000a").isProblem(404, "not-found");
        get(ASSESSMENTS + "/nothing/proposal")
                .isProblem(404, "not-found")
                .says("/detail", "There is no assessment \"nothing\".");
    }

    private static String withoutTime(String assessment) {
        return assessment.replaceFirst("\"assessedAt\":\"[^\"]*\"", "");
    }
}
