package org.equityimpact.pages.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as its page shows it.
 *
 * @param widget by which the template draws it
 * @param help a line of help; null where the label says it all
 * @param further answers that are offered only when one asks for more of them
 * @param date year, month and day, where it asks for a date
 * @param offersNone whether one may say that there are none
 * @param hidden whether earlier answers on the page make it beside the point
 * @param whenName the field on the page that decides whether it is asked; null where none does
 * @param whenAnswers the answers of that field for which it is asked, with blanks between them
 */
record FieldView(
        String name,
        String id,
        String widget,
        String label,
        @Nullable String help,
        boolean required,
        String value,
        List<Option> options,
        List<Option> further,
        List<String> date,
        boolean offersNone,
        boolean isNone,
        List<Told> mistakes,
        boolean hidden,
        @Nullable String whenName,
        String whenAnswers,
        List<RowView> rows,
        @Nullable String addWords,
        List<TableView> tables) {

    public boolean wrong() {
        return !mistakes.isEmpty();
    }

    /** The ids of what describes the field, for those who hear the page. */
    public @Nullable String describedBy() {
        var ids = (wrong() ? id + "-mistake " : "") + (help == null ? "" : id + "-help");
        return ids.isBlank() ? null : ids.strip();
    }
}
