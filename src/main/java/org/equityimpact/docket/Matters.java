package org.equityimpact.docket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** Finds and reads what the items of one agenda bring; whatever is wrong with one of them stays with it. */
final class Matters {

    private final ProposalReader reader;
    private final Records records;
    private final @Nullable String organisation;
    private final Map<List<String>, String> seen = new HashMap<>();

    Matters(ProposalReader reader, Records records, @Nullable String organisation) {
        this.reader = reader;
        this.records = records;
        this.organisation = organisation;
    }

    List<Brought> of(List<AgendaItem> items) {
        var brought = new ArrayList<Brought>();
        for (var item : items) {
            brought.add(once(of(item)));
        }
        return brought;
    }

    private Brought of(AgendaItem item) {
        var matter = item.matter();
        if (matter instanceof Matter.Submitted submitted) {
            return submitted(item, submitted);
        }
        if (matter instanceof Matter.Stored stored) {
            return stored(item, stored);
        }
        return matter instanceof Matter.Unusable unusable
                ? Brought.unusable(item, unusable.complaints())
                : Brought.nothing(item);
    }

    private Brought submitted(AgendaItem item, Matter.Submitted submitted) {
        return read(item, submitted.source(), submitted.json(), null);
    }

    private Brought stored(AgendaItem item, Matter.Stored stored) {
        return records.find(stored, organisation)
                .map(recorded -> read(item, "assessment " + recorded.assessment(), recorded.submitted(), recorded))
                .orElseGet(() -> Brought.unusable(item, List.of(notThere(stored))));
    }

    private Brought read(AgendaItem item, String source, byte[] json, @Nullable RecordedVersion recorded) {
        try {
            var proposal = reader.read(json);
            return new Brought(item, proposal, recorded == null ? recorded(proposal) : recorded, List.of());
        } catch (UnreadableJson | InvalidProposal | TooLarge unusable) {
            return Brought.unusable(item, Complaints.of(source, unusable));
        }
    }

    private @Nullable RecordedVersion recorded(Proposal proposal) {
        return records.find(proposal.organisation().name(), proposal.reference())
                .orElse(null);
    }

    /** One proposal is decided once; a second item with it is somebody's mistake. */
    private Brought once(Brought brought) {
        var proposal = brought.proposal();
        if (proposal == null || proposal.reference() == null) {
            return brought;
        }
        var key = List.of(proposal.organisation().name(), proposal.reference());
        var first = seen.putIfAbsent(key, brought.item().number());
        return first == null
                ? brought
                : Brought.unusable(brought.item(), List.of(Complaints.twice(proposal.reference(), first)));
    }

    private String notThere(Matter.Stored stored) {
        if (stored.assessment() != null) {
            return "There is no stored assessment \"%s\".".formatted(stored.assessment());
        }
        var whose = stored.organisation() == null ? organisation : stored.organisation();
        return "There is no stored proposal \"%s\"%s; submit it, or put it on the agenda."
                .formatted(Objects.requireNonNullElse(stored.reference(), ""), whose == null ? "" : " of " + whose);
    }
}
