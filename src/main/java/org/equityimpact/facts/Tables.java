package org.equityimpact.facts;

import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.SmallNumbers;

/** The policy tables that give facts their meaning: who the focal groups and parties are, and what the organisation says. */
public record Tables(FocalGroups focalGroups, Parties parties, Profile profile, DisparityPolicy disparity) {

    /** The same tables with other minima for small numbers, which are a setting of whoever runs the service. */
    public Tables with(SmallNumbers minima) {
        return new Tables(focalGroups, parties, profile, disparity.with(minima));
    }
}
