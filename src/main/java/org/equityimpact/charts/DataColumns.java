package org.equityimpact.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.equityimpact.charts.DataTable.Cell;
import org.equityimpact.charts.DataTable.Column;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.Status;
import org.jspecify.annotations.Nullable;

/** What the table of a chart tells of each group, always in the same columns. */
final class DataColumns {

    private final Subject subject;
    private final Unit unit;

    DataColumns(Subject subject) {
        this.subject = subject;
        this.unit = subject.unit();
    }

    /** A column with what fills it. */
    record Filled(Column column, Function<GroupRow, Cell> cell) {}

    List<Filled> columns() {
        return Stream.of(who(), rates(), harm(), change()).flatMap(List::stream).toList();
    }

    private List<Filled> who() {
        return List.of(
                words("Group", GroupRow::name),
                words("Part of", row -> String.join(", ", row.parents())),
                new Filled(new Column("Members", 1), DataColumns::members));
    }

    private static Cell members(GroupRow row) {
        var members = row.measured().members();
        return members == null
                ? Cell.of(0, (Double) null)
                : new Cell(Shown.count(members), List.of(new BigDecimal(members)));
    }

    private List<Filled> rates() {
        var rate = unit.column();
        return List.of(
                figure(rate, row -> onAxis(row.figures().rate()), unit.decimals()),
                interval(
                        rate,
                        row -> onAxis(row.measured().measures().wilsonLow()),
                        row -> onAxis(row.measured().measures().wilsonHigh()),
                        unit.decimals()),
                words("Compared with", row -> row.isHidden() ? "" : Wording.comparison(row)),
                figure(rate + " there", row -> onAxis(row.figures().comparisonRate()), unit.decimals()));
    }

    private List<Filled> harm() {
        var measure = subject.isOfMeans()
                ? List.of(figure("Standard deviations worse", GroupRow::standardisedHarm, 2))
                : List.of(
                        figure("Times worse", row -> row.figures().harmRatio(), 2),
                        interval(
                                "Times worse",
                                row -> row.figures().harmRatioLow(),
                                row -> row.figures().harmRatioHigh(),
                                2));
        var gap = List.of(
                figure(unit.gapColumn(), row -> gap(row.figures().harmGapPp()), unit.decimals()),
                interval(
                        unit.gapColumn(),
                        row -> isRounded(row) ? null : gap(row.harmGapLow()),
                        row -> isRounded(row) ? null : gap(row.harmGapHigh()),
                        unit.decimals()),
                figure(
                        "More than at that rate (below 0: fewer)",
                        row -> row.figures().excess(),
                        0));
        return Stream.of(measure, gap).flatMap(List::stream).toList();
    }

    private List<Filled> change() {
        return List.of(
                figure("Projected", row -> onAxis(row.projectedRate()), unit.decimals()),
                words("Change of the gap", row -> subject.hasProjection() ? change(row) : ""),
                words("Level (a screen, not a finding of discrimination)", DataColumns::level),
                words("Notes", this::notes));
    }

    private String change(GroupRow row) {
        var change = row.change();
        var words = Objects.requireNonNullElse(Wording.verdict(change), "");
        var base = change.gapBasePp();
        var projected = change.gapProjectedPp();
        return base == null || projected == null ? words : "%s: %s to %s".formatted(words, side(base), side(projected));
    }

    private String side(double gap) {
        return gap == 0 ? "no gap" : unit.gap(gap) + (gap > 0 ? " worse" : " better");
    }

    private static String level(GroupRow row) {
        var obstacle = Wording.obstacle(row);
        if (obstacle != null) {
            return Wording.level(Level.CANNOT_ASSESS) + ": " + obstacle;
        }
        var level = Wording.level(row.level());
        return row.isInfinitelyWorse() ? level + ": no ratio, because one rate is 0" : level;
    }

    private String notes(GroupRow row) {
        var low = row.harmGapLow();
        var high = row.harmGapHigh();
        var rounding = !isRounded(row) || low == null || high == null
                ? null
                : "by rounding the gap is %s to %s".formatted(side(low), side(high));
        return Wording.joined("; ", String.join("; ", Wording.flags(row)), rounding);
    }

    /** Percents alone have no interval, but as many points of play as they were rounded by. */
    private static boolean isRounded(GroupRow row) {
        return row.measured().status() == Status.RATES_ONLY;
    }

    private @Nullable Double onAxis(@Nullable Double rate) {
        return rate == null ? null : Double.valueOf(unit.onAxis(rate));
    }

    private @Nullable Double gap(@Nullable Double points) {
        return points == null ? null : Double.valueOf(unit.gapOnAxis(points));
    }

    private static Filled words(String heading, Function<GroupRow, String> words) {
        return new Filled(new Column(heading, 0), row -> Cell.of(words.apply(row)));
    }

    private static Filled figure(String heading, Function<GroupRow, @Nullable Double> figure, int decimals) {
        return new Filled(new Column(heading, 1), row -> Cell.of(decimals, figure.apply(row)));
    }

    private static Filled interval(
            String of,
            Function<GroupRow, @Nullable Double> low,
            Function<GroupRow, @Nullable Double> high,
            int decimals) {
        return new Filled(new Column(of, 2), row -> Cell.of(decimals, low.apply(row), high.apply(row)));
    }
}
