package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.equityimpact.json.ProposalSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueTests extends OverHttp {

    @Test
    void showsTheRulesInForce() {
        Answer answer = get("/api/v1/rules").is(200).has("Content-Type", "application/json");

        assertThat(answer.json().get(0).propertyNames())
                .contains(
                        "name",
                        "title",
                        "dimension",
                        "kind",
                        "severity",
                        "points",
                        "basis",
                        "owner",
                        "answers",
                        "about",
                        "text");
        assertThat(answer.header("ETag")).startsWith("\"sha256:");
    }

    @Test
    void showsWhatToAskInTheMeetingAndWhatARuleLooksAt() {
        get("/api/v1/rules/agenda-item-unassessed")
                .is(200)
                .says("/question", "Who gains and who loses by this, and how do we know before we vote?")
                .says("/about", "agenda_item");
        get("/api/v1/rules/data-too-old").is(200).says("/about", "proposal");
    }

    @Test
    void showsOneRule() {
        String name = get("/api/v1/rules").at("/0/name");

        get("/api/v1/rules/" + name).is(200).says("/name", name);
        get("/api/v1/rules/nobody")
                .isProblem(404, "not-found")
                .says("/detail", "There is no rule \"nobody\" in force.");
    }

    @Test
    void publishesTheSchema() {
        assertThat(get("/api/v1/schema/proposal")
                        .is(200)
                        .has("Content-Type", "application/schema+json")
                        .body())
                .isEqualTo(ProposalSchema.json());
    }

    @Test
    void saysWhenItIsReady() {
        get("/actuator/health").is(200).says("/status", "UP");
    }

    @Test
    void describesSubmissionsByTheirOwnSchema() {
        JsonNode api = get("/v3/api-docs").is(200).json();

        JsonNode schema = new JsonMapper().readTree(ProposalSchema.json());
        JsonNode described = api.at("/components/schemas/Proposal");
        assertThat(described.at("/required").valueStream()).containsExactlyInAnyOrderElementsOf(schema.at("/required"));
        assertThat(described.at("/properties").propertyNames())
                .containsExactlyElementsOf(schema.at("/properties").propertyNames());
        assertThat(described.at("/additionalProperties")).isEqualTo(schema.at("/additionalProperties"));
    }

    @Test
    void describesACallWithAnExampleThatIsAccepted() {
        JsonNode body = get("/v3/api-docs")
                .json()
                .at("/paths/~1api~1v1~1assessments/post/requestBody/content/application~1json");

        assertThat(body.at("/schema/$ref").asString()).isEqualTo("#/components/schemas/Proposal");
        post("/api/v1/assessments?dryRun=true", body.at("/example").asString()).is(200);
    }

    @Test
    void describesIndicatorsWithAnExampleThatIsAccepted() {
        JsonNode call = get("/v3/api-docs").json().at("/paths/~1api~1v1~1disparities/post");

        JsonNode body = call.at("/requestBody/content/application~1json");
        assertThat(body.at("/schema/properties/indicators/items/$ref").asString())
                .isEqualTo("#/components/schemas/proposal-indicator");
        assertThat(call.at("/parameters").valueStream())
                .allSatisfy(parameter ->
                        assertThat(parameter.at("/description").asString()).isNotBlank());
        post("/api/v1/disparities", body.at("/example").asString()).is(200);
    }

    @Test
    void hasAPageToTryItOn() {
        assertThat(get("/swagger-ui/index.html").is(200).text()).contains("Swagger UI");
    }
}
