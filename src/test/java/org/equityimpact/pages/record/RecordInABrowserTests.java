package org.equityimpact.pages.record;

import org.equityimpact.pages.InABrowser;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class RecordInABrowserTests extends InABrowser {

    @Test
    void everyPageIsLightAndForEverybody() {
        visit("record-list", "/record");
        visit("record-nothing-found", "/record?day=1999-12-31");
        visit("record-verified", "/record/verification");
        visit("record-broken", "/record/verification?mark=99999:" + "0".repeat(64));
        visit("record-no-mark", "/record/verification?mark=12");
    }
}
