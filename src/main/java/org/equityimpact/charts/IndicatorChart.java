package org.equityimpact.charts;

import java.time.LocalDate;
import java.util.List;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.proposal.Indicator;

/** The chart of one indicator, with the same data as a table: a screen, not a finding of discrimination. */
public final class IndicatorChart {

    private final Subject subject;

    private IndicatorChart(Subject subject) {
        this.subject = subject;
    }

    /**
     * The chart of an indicator.
     *
     * @param disparities what was computed, for this indicator and perhaps for others
     * @param policy the policy that it was computed under
     */
    public static IndicatorChart of(Indicator indicator, Disparities disparities, DisparityPolicy policy) {
        return new IndicatorChart(Subject.of(indicator, disparities, policy));
    }

    /**
     * A chart for each of the indicators, in their order.
     *
     * @param asOf the day that decides how old figures are
     */
    public static List<IndicatorChart> allOf(List<Indicator> indicators, DisparityPolicy policy, LocalDate asOf) {
        var disparities = Disparities.of(indicators, policy, asOf);
        return indicators.stream()
                .map(indicator -> of(indicator, disparities, policy))
                .toList();
    }

    /** The id of its indicator, as submitted. */
    public String id() {
        return subject.indicator().id();
    }

    /** A name for its files, without an ending: the id as far as every file system takes it; two ids may have the same. */
    public String fileName() {
        return FileName.of(id());
    }

    /** The bytes of a file. */
    public byte[] as(ChartFormat format) {
        return switch (format) {
            case SVG -> svg((markup, words) -> false);
            case PNG -> Picture.of(this::svg);
            case HTML -> HtmlPage.of(subject, ChartDrawing.of(subject), Heading.title(subject), description());
            case CSV -> CsvTable.of(DataTable.of(subject));
        };
    }

    private byte[] svg(SvgWriter.Lettered lettered) {
        return SvgWriter.document(ChartDrawing.of(subject), Heading.title(subject), description(), lettered);
    }

    private String description() {
        return String.join(" ", new MainMessage(subject).paragraphs()) + " " + Wording.SCREEN;
    }
}
