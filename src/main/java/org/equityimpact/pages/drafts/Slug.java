package org.equityimpact.pages.drafts;

import java.text.Normalizer;
import java.util.Locale;

/** Turns titles into short names of plain letters, fit for references and files. */
final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    /** A reference of its own for a draft, the same each time that it is asked for. */
    static String reference(Draft draft) {
        var slug = of(draft.title());
        return (slug.isEmpty() ? "proposal" : slug) + "-"
                + draft.id().substring(draft.id().length() - 5);
    }
}
