package org.equityimpact.facts.disparity;

import java.util.List;
import org.equityimpact.proposal.GroupMeasurements;

/** The groups that an intersection is part of. */
final class Parents {

    private Parents() {}

    static List<String> of(GroupMeasurements group) {
        return group.parents() == null ? List.of() : group.parents();
    }
}
