package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.ProjectionBasis;

/** Whether a projection rests on enough to lower a level. */
final class ProjectionStrength {

    private ProjectionStrength() {}

    static boolean isWeak(Indicator indicator) {
        var basis = indicator.projectionBasis();
        return basis == null || basis == ProjectionBasis.JUDGEMENT || basis == ProjectionBasis.NONE;
    }
}
