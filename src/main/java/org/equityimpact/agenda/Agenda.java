package org.equityimpact.agenda;

import java.util.List;

/**
 * What a body has before it at a meeting, item by item in the order of the paper.
 *
 * @param notes what the meeting should know of how the agenda was put together, such as files that were left out
 */
public record Agenda(Meeting meeting, List<AgendaItem> items, List<String> notes) {

    /** More than any body decides in one meeting; beyond it somebody sent something else than an agenda. */
    public static final int MOST_ITEMS = 10_000;

    public Agenda {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    public Agenda(Meeting meeting, List<AgendaItem> items) {
        this(meeting, items, List.of());
    }
}
