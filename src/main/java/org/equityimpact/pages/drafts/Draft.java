package org.equityimpact.pages.drafts;

import java.time.Instant;
import org.equityimpact.store.KeptDraft;
import org.jspecify.annotations.Nullable;

/** A kept draft with what it holds. */
record Draft(String id, Tree tree, @Nullable String revises, Instant changedAt) {

    static Draft of(KeptDraft kept) {
        return new Draft(kept.id(), Tree.of(kept.proposal()), kept.revises(), kept.changedAt());
    }

    public String title() {
        return tree.text("/title");
    }

    String address(String page) {
        return "/drafts/" + id + "/" + page;
    }
}
