package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.charts.TableDraft.adverse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.ShippedLines;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** A figure that is withheld stands nowhere in a chart, nor does one that would tell it. */
class WithheldFiguresTests {

    private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9][0-9,.]*[0-9]%?|[-−]?[0-9]%?");
    private static final DisparityPolicy SHOWING_ALL = ShippedLines.policy().with(new SmallNumbers(0, 10, 30));

    /** 7 of 613 and 9 of 719 are hidden. */
    private static final TableDraft TABLE = adverse()
            .population(266, 6432)
            .group("Small", TableDraft.counted(7, 613), TableDraft.percent("3.19"))
            .group("Other small", 9, 719)
            .group("Black", 150, 2100)
            .group("White", 100, 3000);

    /** Counts, sizes, rates and excess; the sums of the hidden, of the shown and of all together. */
    private static final List<String> HIDDEN = List.of(
            "7",
            "613",
            "1.1%",
            "1.1",
            "1.141925",
            "-20",
            "−20",
            "-20.178897",
            "3.19",
            "3.2",
            "3.2%", //
            "9",
            "719",
            "1.3%",
            "1.3",
            "1.251739",
            "-23",
            "−23",
            "16",
            "1,332",
            "1332",
            "250",
            "5,100",
            "5100",
            "266",
            "6,432",
            "6432");

    @ParameterizedTest
    @EnumSource(
            value = ChartFormat.class,
            names = {"SVG", "HTML", "CSV"})
    void noHiddenFigureIsDrawn(ChartFormat format) {
        assertThat(figures(format, ShippedLines.policy())).doesNotContainAnyElementsOf(HIDDEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartFormat.class,
            names = {"SVG", "HTML", "CSV"})
    void theSearchFindsThemWhereAllIsShown(ChartFormat format) {
        assertThat(figures(format, SHOWING_ALL)).contains("613", "719");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartFormat.class,
            names = {"SVG", "HTML"})
    void aHiddenGroupKeepsItsPlace(ChartFormat format) {
        var text = Xml.parse(TABLE.chart().as(format)).getDocumentElement().getTextContent();

        assertThat(text.indexOf("Small")).isNotNegative().isLessThan(text.indexOf("White"));
        assertThat(text).contains("too few to show");
    }

    /** Every number in what people read; coordinates are none. */
    private static List<String> figures(ChartFormat format, DisparityPolicy policy) {
        var bytes = TABLE.chart(policy).as(format);
        var text = format == ChartFormat.CSV
                ? new String(bytes, StandardCharsets.UTF_8).replace(',', ' ')
                : Xml.all(Xml.parse(bytes)).stream()
                        .filter(element -> !List.of("html", "head", "style").contains(element.getTagName()))
                        .map(Element::getTextContent)
                        .collect(Collectors.joining(" "));
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
