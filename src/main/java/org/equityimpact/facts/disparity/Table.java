package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;

/** The figures of one indicator in one period, group by group, and which groups divide the same students. */
final class Table {

    /** The layer of groups named by two attributes; layers 0 and 1 are its first and second attribute. */
    private static final int CROSSED = 2;

    private final List<Figure> figures;
    private final int[] layerOf;
    private final Figure population;
    private final Period period;

    private Table(Indicator indicator, List<Figure> figures, Figure population, Period period) {
        this.figures = List.copyOf(figures);
        this.layerOf = layers(indicator.groups());
        this.population = population;
        this.period = period;
    }

    static Table baseline(Indicator indicator) {
        var reader = new FigureReader(indicator.unit());
        var figures = indicator.groups().stream()
                .map(group -> reader.read(group.baseline()))
                .toList();
        var countsOnce = !Boolean.FALSE.equals(indicator.partition());
        var population = countsOnce ? reader.read(indicator.population()) : Figure.ABSENT;
        return new Table(indicator, figures, population, Period.BASELINE);
    }

    static Table projected(Indicator indicator) {
        var reader = new FigureReader(indicator.unit());
        var figures = indicator.groups().stream()
                .map(group -> reader.readProjected(group.projected(), group.baseline()))
                .toList();
        return new Table(indicator, figures, Figure.ABSENT, Period.PROJECTED);
    }

    /** The same groups with other figures and no population, as in an earlier year. */
    static Table earlier(Indicator indicator, List<Figure> figures) {
        return new Table(indicator, figures, Figure.ABSENT, Period.BASELINE);
    }

    Period period() {
        return period;
    }

    int size() {
        return figures.size();
    }

    Figure figure(int group) {
        return figures.get(group);
    }

    List<Figure> figures() {
        return figures;
    }

    /** All students, known for the baseline only. */
    Figure population() {
        return population;
    }

    /** The groups of the same layer, in the order submitted. */
    int[] layer(int group) {
        return IntStream.range(0, size())
                .filter(other -> layerOf[other] == layerOf[group])
                .toArray();
    }

    /** The first group of every layer. */
    int[] layerHeads() {
        return IntStream.range(0, size())
                .filter(group -> layer(group)[0] == group)
                .toArray();
    }

    int[] others(int group) {
        return IntStream.of(layer(group)).filter(other -> other != group).toArray();
    }

    private static int[] layers(List<GroupMeasurements> groups) {
        var attribute = attributes(groups);
        return groups.stream()
                .mapToInt(group -> isCrossed(group) ? CROSSED : attribute.getOrDefault(Names.key(group.name()), 0))
                .toArray();
    }

    private static Map<String, Integer> attributes(List<GroupMeasurements> groups) {
        var attribute = new HashMap<String, Integer>();
        for (var group : groups) {
            var parents = group.parents() == null ? new ArrayList<String>() : group.parents();
            for (var position = 0; position < parents.size(); position++) {
                attribute.putIfAbsent(Names.key(parents.get(position)), Math.min(position, 1));
            }
        }
        return attribute;
    }

    private static boolean isCrossed(GroupMeasurements group) {
        return group.parents() != null && !group.parents().isEmpty();
    }
}
