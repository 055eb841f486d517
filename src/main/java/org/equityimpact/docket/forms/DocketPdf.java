package org.equityimpact.docket.forms;

import org.equityimpact.docket.Docket;
import org.equityimpact.paper.Print;

/** Writes a docket as PDF to print and to be read aloud: tagged, with bookmarks, and with its fonts in it. */
public final class DocketPdf {

    /** Three seconds and a few hundred MB; with six times as many it would be minutes and GB. */
    private static final int MOST_ITEMS = 500;

    private DocketPdf() {}

    /**
     * The docket on paper.
     *
     * @throws TooLongToPrint when it has too many items
     */
    public static byte[] of(Docket docket) {
        int items = docket.items().size();
        if (items > MOST_ITEMS) {
            throw new TooLongToPrint(items, MOST_ITEMS);
        }
        return Print.of(DocketTemplate.print(docket));
    }
}
