package org.equityimpact.json;

import java.util.HashMap;
import java.util.Map;

/** Holds the parts of a proposal against each other. */
final class ProposalChecks {

    private static final String ID = "id";

    private final Reading reading;

    ProposalChecks(Reading reading) {
        this.reading = reading;
    }

    void look(Submitted proposal) {
        lookForTwins(proposal, "focalGroups", "group");
        lookForTwins(proposal, "impacts", ID);
        lookForTwins(proposal, "indicators", ID);
        lookForTwins(proposal, "rootCauses", ID);
        lookForTwins(proposal, "mitigations", ID);
        lookWithin(proposal, "organisation", "goals");
        lookWithin(proposal, "data", "sources");
        proposal.blocks("focalGroups").forEach(this::lookAtShare);
        IndicatorChecks indicators = new IndicatorChecks(reading);
        proposal.blocks("indicators").forEach(indicators::look);
    }

    private void lookWithin(Submitted proposal, String block, String list) {
        Submitted found = proposal.block(block);
        if (found != null) {
            lookForTwins(found, list, ID);
        }
    }

    private void lookForTwins(Submitted owner, String list, String key) {
        Map<String, Place> first = new HashMap<>();
        for (Submitted block : owner.blocks(list)) {
            String name = block.text(key);
            if (name != null) {
                noteTwin(block.at(key), name, first);
            }
        }
    }

    private void noteTwin(Place place, String name, Map<String, Place> first) {
        Place earlier = first.putIfAbsent(name, place);
        if (earlier != null) {
            reading.mistakes()
                    .note(
                            place,
                            "%s stands at %s already; each %s may stand once."
                                    .formatted(Words.quoted(name), earlier.pointer(), place.name()));
        }
    }

    private void lookAtShare(Submitted focalGroup) {
        if (focalGroup.has("shareAffected") && focalGroup.has("reportedRatio")) {
            reading.mistakes()
                    .note(
                            focalGroup.at("reportedRatio"),
                            "reportedRatio and shareAffected exclude each other; give one.");
        }
    }
}
