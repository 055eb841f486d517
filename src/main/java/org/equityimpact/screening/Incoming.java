package org.equityimpact.screening;

import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** An item on its way in: settled as it is, or with a proposal that is to be assessed and kept. */
final class Incoming {

    private final AgendaItem item;
    private final byte[] json;
    private final @Nullable Proposal proposal;

    private Incoming(AgendaItem item, byte[] json, @Nullable Proposal proposal) {
        this.item = item;
        this.json = json;
        this.proposal = proposal;
    }

    static Incoming settled(AgendaItem item) {
        return new Incoming(item, new byte[0], null);
    }

    static Incoming submitted(AgendaItem item, byte[] json, Proposal proposal) {
        return new Incoming(item, json, proposal);
    }

    AgendaItem item() {
        return item;
    }

    /** In UTF-8; empty where the item is settled. */
    byte[] json() {
        return json.clone();
    }

    /** Null where the item is settled. */
    @Nullable
    Proposal proposal() {
        return proposal;
    }
}
