package org.equityimpact.pages.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.pages.assessments.Submitting.BRISTOL;
import static org.equityimpact.pages.assessments.Submitting.READY;
import static org.equityimpact.pages.assessments.Submitting.SMALLEST;
import static org.equityimpact.pages.assessments.Submitting.sample;

import org.equityimpact.pages.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "equity.data-directory=target/test-data/list-${random.uuid}")
class AssessmentListTests extends Visits {

    private static final String TITLES = ".assessments h2";

    @Test
    void anEmptyListTeachesAndALongOneIsTurnedOver() {
        var empty = get("/assessments");
        assertThat(empty.one(".empty").text()).contains("Nothing has been assessed yet", "Answer four questions");
        assertThat(empty.form(".empty form").attr("action")).startsWith("/samples/19-bristol");

        Submitting.submit(address(""), sample(BRISTOL));
        Submitting.submit(address(""), sample(READY));
        assertThat(get("/assessments").texts(TITLES))
                .containsExactly(
                        "Extend the evening bus to the four rural schools",
                        "Cut the high-needs budget by about 5 million pounds");

        assertThat(get("/assessments?outcome=HOLD&organisation=&q=").texts(TITLES))
                .containsExactly("Cut the high-needs budget by about 5 million pounds");
        assertThat(get("/assessments?q=rural").texts(TITLES)).hasSize(1);
        var chosen = get("/assessments?organisation=Bristol+City+Council");
        assertThat(chosen.texts(TITLES)).hasSize(1);
        assertThat(chosen.one("#organisation option[selected]").text()).isEqualTo("Bristol City Council");
        assertThat(get("/assessments?q=nowhere").one(".empty").text()).contains("No assessment fits");

        for (int more = 0; more < 20; more++) {
            Submitting.submit(address(""), sample(SMALLEST));
        }
        var first = get("/assessments?q=e&outcome=&organisation=");
        assertThat(first.texts(TITLES)).hasSize(20);
        var second = get(first.one(".pager a[rel=next]").absUrl("href"));
        assertThat(second.texts(TITLES)).hasSize(2);
        assertThat(second.one("#q").val()).isEqualTo("e");
    }

    @Test
    void aPageThatCannotBeIsRefused() {
        assertThat(get("/assessments?page=-1").status()).isEqualTo(400);
        assertThat(get("/assessments?outcome=FINE").status()).isEqualTo(400);
    }
}
