package org.equityimpact.pages.drafts;

import java.util.List;

/**
 * An entry of a list as its page shows it.
 *
 * @param title what the entry is called
 * @param summary its first answers, told shortly
 * @param open whether its fields are shown at once
 * @param fixed whether it stands there by itself, rather than being added and removed
 */
record RowView(
        String name,
        String id,
        String title,
        String summary,
        boolean open,
        boolean fixed,
        boolean fresh,
        List<Told> mistakes,
        List<FieldView> fields) {}
