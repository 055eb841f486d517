package org.equityimpact.docket.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.equityimpact.docket.Docket;

/** Writes a docket as one page that needs nothing beside it: nothing is loaded, nothing runs. */
public final class DocketHtml {

    private DocketHtml() {}

    public static byte[] of(Docket docket) {
        return DocketTemplate.page(docket).getBytes(UTF_8);
    }
}
