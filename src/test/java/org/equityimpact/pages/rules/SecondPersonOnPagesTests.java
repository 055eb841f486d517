package org.equityimpact.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where two people are asked for, nobody publishes their own working copy. */
@TestPropertySource(properties = "equity.publishing.second-person=true")
class SecondPersonOnPagesTests extends WithWorkingCopies {

    @Test
    void isAskedForInPlainWords() {
        String before = inForce();
        String copy = start("for two");
        mediumCounts(copy, "4");

        assertThat(get(copy + "/review").text()).contains("Here two people are needed: Ana made this working copy");
        var refused = publish(copy, "agreed", " ANA ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("[role=alert]").text()).contains("somebody else must publish it");
        assertThat(inForce()).isEqualTo(before);

        assertThat(publish(copy, "agreed", "Ben").text()).contains("These rules are in force");
    }
}
