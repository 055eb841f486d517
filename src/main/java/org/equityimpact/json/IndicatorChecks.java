package org.equityimpact.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.proposal.PartialDate;

/** Holds the parts of an indicator against each other. */
final class IndicatorChecks {

    private static final String BASELINE = "baseline";
    private static final String PROJECTED = "projected";

    private final Reading reading;

    IndicatorChecks(Reading reading) {
        this.reading = reading;
    }

    void look(Submitted indicator) {
        List<Submitted> groups = indicator.blocks("groups");
        lookAtFigures(indicator, groups);
        lookAtPercents(indicator, groups);
        lookAtPeriod(indicator);
        lookAtSource(indicator);
        new ComparisonCheck(reading).look(indicator, groups);
        new FigureKindCheck(reading).look(groups, BASELINE, PROJECTED);
        new PopulationCheck(reading).look(indicator, groups);
    }

    private void lookAtFigures(Submitted indicator, List<Submitted> groups) {
        MeasurementCheck check =
                new MeasurementCheck(reading, indicator.has("unit") && !indicator.says("unit", "proportion"));
        for (Submitted group : groups) {
            check.look(group, BASELINE);
            check.look(group, PROJECTED);
        }
        check.look(indicator, "population");
        benchmarks(indicator).forEach(benchmark -> check.look(benchmark, BASELINE));
    }

    private static Stream<Submitted> benchmarks(Submitted indicator) {
        return Stream.concat(
                Stream.of("state", "nation").flatMap(name -> indicator.blocks(name).stream()),
                indicator.blocks("history").stream().flatMap(period -> period.blocks("groups").stream()));
    }

    /** Percents that are all 1 or less look like shares, unless they are said to be percents or are whole. */
    private void lookAtPercents(Submitted indicator, List<Submitted> groups) {
        Stream<Submitted> ofGroups = groups.stream()
                .flatMap(group ->
                        Stream.of(BASELINE, PROJECTED).map(group::block).flatMap(Stream::ofNullable));
        List<Submitted> figures = Stream.concat(Stream.ofNullable(indicator.block("population")), ofGroups)
                .filter(figure -> figure.number("percent") != null)
                .toList();
        boolean areSmall = figures.stream().allMatch(figure -> percent(figure).compareTo(BigDecimal.ONE) <= 0);
        boolean areWhole = figures.stream().allMatch(figure -> WholeNumberShape.isWhole(percent(figure)));
        if (areSmall && !areWhole && !indicator.says("unit", "percent_only")) {
            figures.stream().filter(figure -> percent(figure).signum() != 0).forEach(this::noteShare);
        }
    }

    private void noteShare(Submitted figure) {
        String meant =
                percent(figure).abs().movePointRight(2).stripTrailingZeros().toPlainString();
        if (percent(figure).signum() > 0) {
            reading.mistakes()
                    .note(
                            figure.at("percent"),
                            "percent must be a number between 0 and 100, and all of this indicator are 1 or less (got %s); if they are so small say unit: percent_only."
                                    .formatted(percent(figure).toPlainString()));
        }
        reading.mistakes().explain(figure.at("percent"), "enter %s for %s%%".formatted(meant, meant));
    }

    private static BigDecimal percent(Submitted figure) {
        return Objects.requireNonNull(figure.number("percent"));
    }

    private void lookAtPeriod(Submitted indicator) {
        String end = indicator.text("periodEnd");
        if (end != null && isAfterToday(end)) {
            reading.mistakes()
                    .note(
                            indicator.at("periodEnd"),
                            "periodEnd must not be in the future (got %s); measured data belong to a past period."
                                    .formatted(Words.quoted(end)));
        }
    }

    private boolean isAfterToday(String date) {
        try {
            return PartialDate.of(date).first().isAfter(reading.today());
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private void lookAtSource(Submitted indicator) {
        String source = indicator.text("source");
        if (source != null && source.isBlank()) {
            reading.mistakes()
                    .note(indicator.at("source"), "source must not be blank; leave it out if it is not known.");
        }
    }
}
