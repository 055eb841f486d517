package org.equityimpact.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.equityimpact.proposal.RelatedDecision;
import org.jspecify.annotations.Nullable;

/**
 * How many linked decisions fall on one focal group.
 *
 * @param group the code; null for a group that a decision without stated groups may fall on
 * @param label how people call the group
 * @param decisions at least those that name the group, at most also those that name none
 */
record GroupLoad(@Nullable String group, @Nullable String label, Figure decisions) {

    static List<GroupLoad> of(List<RelatedDecision> decisions, FocalGroups table) {
        long open = decisions.stream()
                .filter(decision -> decision.focalGroups() == null)
                .count();
        var named = new TreeSet<String>();
        decisions.forEach(decision -> named.addAll(Lists.orEmpty(decision.focalGroups())));
        var loads = new ArrayList<GroupLoad>();
        for (String group : named) {
            long naming = decisions.stream()
                    .filter(decision -> names(decision, group))
                    .count();
            loads.add(new GroupLoad(group, table.label(group), Figure.between(naming, naming + open)));
        }
        if (open > 0) {
            loads.add(new GroupLoad(null, null, Figure.between(0, open)));
        }
        return loads;
    }

    /** A decision that falls on a group falls on all its parts. */
    private static boolean names(RelatedDecision decision, String group) {
        return Codes.groups(Lists.orEmpty(decision.focalGroups()), true).contains(group) == Truth.TRUE;
    }
}
