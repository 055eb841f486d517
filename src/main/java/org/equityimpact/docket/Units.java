package org.equityimpact.docket;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.proposal.Phase;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.proposal.Responsibility;
import org.jspecify.annotations.Nullable;

/** Tells which unit of the organisation a decision comes from. */
final class Units {

    private Units() {}

    /** The unit that plans it; where none is named, the one that carries it out. */
    static @Nullable String planning(Proposal proposal) {
        var roles = proposal.responsibilities();
        return roles == null
                ? null
                : Stream.of(Phase.PLAN, Phase.IMPLEMENT)
                        .map(phase -> unit(roles, phase))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String unit(List<Responsibility> roles, Phase phase) {
        return roles.stream()
                .filter(role -> role.phase() == phase)
                .map(Responsibility::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
