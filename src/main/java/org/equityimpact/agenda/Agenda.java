package org.equityimpact.agenda;

import java.util.List;

/** What a body has before it at a meeting, item by item in the order of the paper. */
public record Agenda(Meeting meeting, List<AgendaItem> items) {

    public Agenda {
        items = List.copyOf(items);
    }
}
