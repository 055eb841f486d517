package org.equityimpact.portfolio;

import java.util.List;
import org.equityimpact.docket.Docket;

/** A meeting of the year with its newest docket and what its body did. */
public record ScreenedMeeting(String id, Docket docket, List<Deliberation> deliberations) {

    public ScreenedMeeting {
        deliberations = List.copyOf(deliberations);
    }
}
