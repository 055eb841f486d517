package org.equityimpact.pages.rules;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.publishing.Motive;

/** Why rules are to be in force, and who says so. */
record PublishForm(String reason, String by) {

    static PublishForm of(Motive motive) {
        return new PublishForm(motive.reason() == null ? "" : motive.reason(), motive.by() == null ? "" : motive.by());
    }

    /** The fields that are to be filled in yet. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (reason.isEmpty()) {
            wrong.add("reason");
        }
        if (by.isEmpty()) {
            wrong.add("by");
        }
        return wrong;
    }
}
