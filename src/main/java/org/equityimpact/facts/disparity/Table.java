package org.equityimpact.facts.disparity;

import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.proposal.Indicator;

/** The figures of one indicator in one period, group by group, and which groups divide the same students. */
final class Table {

    private final List<Figure> figures;
    private final Layers layers;
    private final Figure population;
    private final Period period;

    private Table(List<Figure> figures, Layers layers, Figure population, Period period) {
        this.figures = List.copyOf(figures);
        this.layers = layers;
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
        return new Table(figures, Layers.of(indicator.groups()), population, Period.BASELINE);
    }

    /** The same groups as projected, without a population. */
    Table projected(Indicator indicator) {
        var reader = new FigureReader(indicator.unit());
        var projected = indicator.groups().stream()
                .map(group -> reader.readProjected(group.projected(), group.baseline()))
                .toList();
        return new Table(projected, layers, Figure.ABSENT, Period.PROJECTED);
    }

    /** The same groups with other figures and no population, as in an earlier year. */
    Table earlier(List<Figure> then) {
        return new Table(then, layers, Figure.ABSENT, Period.BASELINE);
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

    Layers layers() {
        return layers;
    }

    /** The groups of the same layer, in the order submitted; not to be written to. */
    int[] layer(int group) {
        return layers.groups(layers.number(group));
    }

    /** Whether a figure or a size of the group's layer was not given. */
    boolean hasGaps(int group) {
        return IntStream.of(layer(group))
                .mapToObj(this::figure)
                .anyMatch(figure -> figure instanceof Figure.Absent
                        || (Projections.isFigure(figure) && Figure.members(figure) == null));
    }

    /** Whether the owner of the data withholds a group of the layer and the population, which would make up for it, is not given. */
    boolean lacksPopulation(int group) {
        return period == Period.BASELINE
                && !(population instanceof Figure.Rate)
                && IntStream.of(layer(group)).anyMatch(other -> figure(other) instanceof Figure.Withheld);
    }

    int[] others(int group) {
        return IntStream.of(layer(group)).filter(other -> other != group).toArray();
    }
}
