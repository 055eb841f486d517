package org.equityimpact.agenda;

import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda.
 *
 * @param position where it stands, counted from 1
 * @param number what the paper calls it, such as 5.1; its position where the paper does not say
 * @param title as on the paper; null where the proposal says it
 * @param type the type of the decision, as a proposal would state it; null where it is not known
 */
public record AgendaItem(
        int position,
        String number,
        @Nullable String title,
        @Nullable String type,
        Matter matter) {

    /** The same item with what was found out about its matter. */
    public AgendaItem with(Matter found) {
        return new AgendaItem(position, number, title, type, found);
    }
}
