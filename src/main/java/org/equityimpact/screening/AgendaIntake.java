package org.equityimpact.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.docket.Complaints;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.Submission;
import org.equityimpact.json.UnreadableJson;
import org.jspecify.annotations.Nullable;

/** Reads what is submitted with one agenda and settles whose references its items mean; what is wrong with an item stays with it. */
final class AgendaIntake {

    /** No longer name is kept anywhere. */
    private static final int LONGEST = 300;

    private final ProposalReader reader;
    private final @Nullable String organisation;
    private final Map<List<String>, String> seen = new HashMap<>();

    AgendaIntake(ProposalReader reader, Agenda agenda) {
        this.reader = reader;
        this.organisation = agenda.meeting().organisation();
    }

    List<Incoming> of(List<AgendaItem> items) {
        var incoming = new ArrayList<Incoming>();
        for (var item : items) {
            incoming.add(of(item));
        }
        return incoming;
    }

    private Incoming of(AgendaItem item) {
        if (item.matter() instanceof Matter.Submitted submitted) {
            return submitted(item, submitted);
        }
        return item.matter() instanceof Matter.Stored stored
                ? Incoming.settled(item.with(settled(stored)))
                : Incoming.settled(item);
    }

    private Matter settled(Matter.Stored stored) {
        if (isTooLong(stored.reference()) || isTooLong(stored.organisation()) || isTooLong(stored.assessment())) {
            return new Matter.Unusable(
                    List.of("Nothing is stored under a name of more than %d characters.".formatted(LONGEST)));
        }
        return stored.organisation() != null || stored.reference() == null
                ? stored
                : new Matter.Stored(stored.assessment(), organisation, stored.reference());
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    private Incoming submitted(AgendaItem item, Matter.Submitted submitted) {
        var json = submitted.json();
        if (json.length > Submission.MOST_BYTES) {
            return unusable(
                    item,
                    List.of("%s: A proposal may have at most 2 MB (%,d bytes)."
                            .formatted(submitted.source(), Submission.MOST_BYTES)));
        }
        try {
            var proposal = reader.read(json);
            var first = proposal.reference() == null
                    ? null
                    : seen.putIfAbsent(List.of(proposal.organisation().name(), proposal.reference()), item.number());
            return first == null
                    ? Incoming.submitted(item, json, proposal)
                    : unusable(item, List.of(Complaints.twice(Objects.requireNonNull(proposal.reference()), first)));
        } catch (UnreadableJson | InvalidProposal unusable) {
            return unusable(item, Complaints.of(submitted.source(), unusable));
        }
    }

    private static Incoming unusable(AgendaItem item, List<String> complaints) {
        return Incoming.settled(item.with(new Matter.Unusable(complaints)));
    }
}
