package org.equityimpact.facts.disparity;

import java.util.List;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Where in the submission a figure comes from.
 *
 * @param indicator the indicator's id
 * @param indicatorIndex its position, for a pointer such as {@code /indicators/2}
 * @param dimension what its groups differ in, as submitted
 * @param group the group's name, as submitted
 * @param groupIndex its position, for a pointer such as {@code /indicators/2/groups/0}
 * @param focalGroup the group's code, where one was given
 * @param parents the groups that it is an intersection of
 */
public record Place(
        String indicator,
        int indicatorIndex,
        @Nullable String dimension,
        String group,
        int groupIndex,
        @Nullable String focalGroup,
        List<String> parents) {

    public Place {
        parents = List.copyOf(parents);
    }

    static Place of(Indicator indicator, int indicatorIndex, int groupIndex) {
        var group = indicator.groups().get(groupIndex);
        return new Place(
                indicator.id(),
                indicatorIndex,
                indicator.dimension(),
                group.name(),
                groupIndex,
                group.focalGroup(),
                Parents.of(group));
    }

    /** The JSON Pointer of the group in the submission. */
    public String pointer() {
        return "/indicators/%d/groups/%d".formatted(indicatorIndex, groupIndex);
    }
}
