package org.equityimpact.pages.drafts;

import java.util.List;

/** Measured data of a draft as a small table. */
record TableView(int number, String name, String about, List<Row> rows) {

    /** One group: what is measured today and what is expected after the decision. */
    record Row(String name, String group, String today, String after) {}
}
