package org.equityimpact.pages.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.equityimpact.store.Assessments;
import org.jspecify.annotations.Nullable;

/** The version of a proposal that a draft revises. */
record Revised(String address, String title, int version) {

    static @Nullable Revised of(Draft draft, Assessments assessments) {
        var id = draft.revises();
        if (id == null) {
            return null;
        }
        return assessments
                .find(id)
                .map(json -> Tree.of(new String(json, UTF_8)))
                .map(told -> new Revised(
                        "/assessments/" + id, told.text("/title"), Integer.parseInt("0" + told.text("/version"))))
                .orElse(null);
    }
}
