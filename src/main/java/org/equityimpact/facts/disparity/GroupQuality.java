package org.equityimpact.facts.disparity;

import java.util.Optional;
import org.equityimpact.facts.disparity.DataQuality.Issue;

/** Says what to know about the figures of one group, without a word on how small a withheld figure is. */
final class GroupQuality {

    private final Table table;
    private final Reliability reliability;

    GroupQuality(Table table, Reliability reliability) {
        this.table = table;
        this.reliability = reliability;
    }

    Optional<DataQuality> note(GroupDisparity group) {
        var place = group.place();
        return issue(group, table.figure(place.groupIndex()))
                .map(issue -> new DataQuality(
                        place.indicator(), place.indicatorIndex(), issue, place.group(), detail(issue)));
    }

    private Optional<Issue> issue(GroupDisparity group, Figure figure) {
        return switch (group.status()) {
            case SUPPRESSED ->
                figure instanceof Figure.Withheld ? Optional.of(Issue.SUPPRESSED_INPUT) : Optional.empty();
            case SMALL_GROUP -> Optional.of(reliability.isBelowN(figure) ? Issue.SMALL_N : Issue.SMALL_CELL);
            case SMALL_COMPARISON, ALTERNATE -> Optional.of(Issue.COMPARISON_TOO_SMALL);
            case RATES_ONLY -> Optional.of(figure instanceof Figure.Mean ? Issue.SMD_NOT_AVAILABLE : Issue.RATES_ONLY);
            case UNDEFINED -> figure instanceof Figure.Absent ? Optional.of(Issue.FIGURE_MISSING) : Optional.empty();
            case EVALUATED, INFINITE -> Optional.empty();
        };
    }

    private static String detail(Issue issue) {
        return switch (issue) {
            case SUPPRESSED_INPUT -> "withheld by the owner of the data";
            case SMALL_N -> "too few students to judge";
            case SMALL_CELL -> "too few students counted to judge";
            case COMPARISON_TOO_SMALL -> "too few students to compare with";
            case SMD_NOT_AVAILABLE -> "a mean without its spread and size cannot be standardised";
            case RATES_ONLY -> "a rate without its total: no test of size and no interval";
            default -> "no figure that can be used is given";
        };
    }
}
