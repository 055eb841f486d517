package org.equityimpact.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** With a store of its own, as so many meetings would stand in the way of others. */
@TestPropertySource(properties = "equity.data-directory=target/test-data/crowded-${random.uuid}")
class CrowdedListTests extends AtDockets {

    @Test
    void meetingsBeyondWhatIsShownAreCounted() {
        for (int at = 0; at < 203; at++) {
            api("/meetings", "{\"body\":\"Cabinet\",\"date\":\"2099-12-10\",\"items\":[]}");
        }

        assertThat(get("/meetings").one("#more").text())
                .isEqualTo("Only the first 200 of 203 meetings are shown here.");
    }
}
