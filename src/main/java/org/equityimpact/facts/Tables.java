package org.equityimpact.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.SmallNumbers;

/**
 * The policy tables that give facts their meaning: who the focal groups and parties are, and what the organisation says.
 *
 * @param agendaExemptions the reasons for which an agenda item needs no assessment: codes and what people call them, in the
 *     order of their table
 */
public record Tables(
        FocalGroups focalGroups,
        Parties parties,
        Profile profile,
        DisparityPolicy disparity,
        Map<String, String> agendaExemptions) {

    public Tables {
        agendaExemptions = Collections.unmodifiableMap(new LinkedHashMap<>(agendaExemptions));
    }

    /** The same tables with other minima for small numbers, which are a setting of whoever runs the service. */
    public Tables with(SmallNumbers minima) {
        return new Tables(focalGroups, parties, profile, disparity.with(minima), agendaExemptions);
    }
}
