package org.equityimpact.pages.assessments;

import org.equityimpact.pages.InABrowser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Whoever comes before anything was assessed. */
@TestPropertySource(properties = "equity.data-directory=target/test-data/no-assessments-${random.uuid}")
class NoAssessmentsInABrowserTests extends InABrowser {

    @Test
    void anEmptyListIsFitToBeRead() {
        visit("assessments-empty", "/assessments");
    }
}
