package org.equityimpact.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a proposal (mitigations that were not dropped, and responsibilities) and the units they sit with.
 *
 * @param actions how many there are
 * @param distinct how many different units or owners they have
 * @param only the one unit, where only one is named
 */
record ActionUnits(
        Figure actions, Figure distinct, @Nullable String only) {

    static ActionUnits of(Proposal proposal) {
        List<@Nullable String> units = new ArrayList<>();
        long uncertain = 0;
        for (var mitigation : Lists.orEmpty(proposal.mitigations())) {
            if (Boolean.TRUE.equals(ActionWords.active(mitigation))) {
                units.add(mitigation.owner());
            } else if (ActionWords.active(mitigation) == null) {
                uncertain++;
            }
        }
        Lists.orEmpty(proposal.responsibilities()).forEach(responsibility -> units.add(responsibility.unit()));
        boolean open = proposal.mitigations() == null || proposal.responsibilities() == null;
        return counted(units, uncertain, open);
    }

    private static ActionUnits counted(List<@Nullable String> units, long uncertain, boolean open) {
        var known = new HashSet<>(units.stream().filter(Objects::nonNull).toList());
        long unnamed = units.size() - units.stream().filter(Objects::nonNull).count();
        long fewest = units.isEmpty() ? 0 : Math.max(1, known.size());
        return new ActionUnits(
                Figure.between(units.size(), open ? null : Long.valueOf(units.size() + uncertain)),
                Figure.between(fewest, open ? null : Long.valueOf(known.size() + unnamed + uncertain)),
                known.size() == 1 ? known.iterator().next() : null);
    }
}
