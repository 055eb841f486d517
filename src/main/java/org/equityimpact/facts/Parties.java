package org.equityimpact.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of parties: who they are, what kind of perspective they bring, and which focal groups they speak for. */
public final class Parties {

    /** One row. Groups that a party speaks for are codes of the focal-group table or whole families. */
    public record Party(String code, String label, String kind, String sector, List<String> speaksFor) {

        public Party {
            speaksFor = List.copyOf(speaksFor);
        }
    }

    private final Map<String, Party> parties = new LinkedHashMap<>();

    public Parties(Collection<Party> parties) {
        parties.forEach(party -> this.parties.put(party.code(), party));
    }

    public Set<String> codes() {
        return parties.keySet();
    }

    /** The kind of perspective a party brings; a party that the table does not know is a kind of its own. */
    public String kind(String code) {
        return parties.containsKey(code) ? parties.get(code).kind() : code;
    }

    /** The focal groups that a party speaks for; none where the table does not know it. */
    public List<String> speaksFor(String code) {
        return parties.containsKey(code) ? parties.get(code).speaksFor() : List.of();
    }

    public String label(String code) {
        return parties.containsKey(code) ? parties.get(code).label() : code.replace('_', ' ');
    }
}
