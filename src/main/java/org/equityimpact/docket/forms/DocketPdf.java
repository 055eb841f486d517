package org.equityimpact.docket.forms;

import org.equityimpact.docket.Docket;
import org.equityimpact.paper.Print;

/** Writes a docket as PDF to print and to be read aloud: tagged, with bookmarks, and with its fonts in it. */
public final class DocketPdf {

    private DocketPdf() {}

    public static byte[] of(Docket docket) {
        return Print.of(DocketTemplate.print(docket));
    }
}
