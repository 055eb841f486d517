package org.equityimpact.pages.assessments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.pages.assessments.Submitting.BRISTOL;
import static org.equityimpact.pages.assessments.Submitting.sample;

import org.equityimpact.pages.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** From before any meeting was planned. */
@TestPropertySource(properties = "equity.data-directory=target/test-data/agendas-${random.uuid}")
class AgendaTests extends Visits {

    private static final String FORM = "#agenda form";

    @Test
    void aProposalIsPutOnTheAgendaOfAMeeting() {
        var assessment = "/assessments/" + Submitting.submit(address(""), sample(BRISTOL));
        assertThat(get(assessment).one("#agenda").text()).contains("No meeting is planned");

        var meeting = Submitting.post(
                address("/api/v1/meetings"), "{\"body\":\"Cabinet\",\"date\":\"2099-12-10\",\"items\":[]}");
        var put = submit(get(assessment).form(FORM), "number", "5.1");

        assertThat(put.one("[role=status]").text()).startsWith("The proposal is on the agenda");
        assertThat(put.one("#meeting option").text()).endsWith("(it is on this agenda)");
        var agenda =
                send(to("/api/v1/meetings/" + meeting.path("id").asString()).header("Accept", "application/json"));
        assertThat(new String(agenda.bytes(), UTF_8)).contains("\"number\":\"5.1\"", "\"reference\":\"real-19\"");

        var twice = submit(put.form(FORM), "number", "6");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.one("#mistakes").text()).contains("The proposal is on this agenda already.");
    }
}
