package org.equityimpact.facts;

import org.equityimpact.facts.disparity.DisparityPolicy;

/** The policy tables that give facts their meaning: who the focal groups and parties are, and what the organisation says. */
public record Tables(FocalGroups focalGroups, Parties parties, Profile profile, DisparityPolicy disparity) {}
