package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.charts.TableDraft.adverse;
import static org.equityimpact.charts.TableDraft.percent;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgTests {

    private static final String HOSTILE = "<script>alert('x')</script> ]]> & \" <!-- --> \u0000\u001b[31m \ud800";

    @Test
    void isAPictureWithANameAndADescription() {
        var root = svg(table()).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-description");
        assertThat(Xml.children(root).subList(0, 2))
                .extracting(Element::getTagName, child -> child.getAttribute("id"), Element::getTextContent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "title",
                                "chart-title",
                                "Students suspended, by race and ethnicity, 2024-25, higher is worse"),
                        org.assertj.core.groups.Tuple.tuple(
                                "desc",
                                "chart-description",
                                "Black: 20.0%, beside 8.0% for all others: 2.50 times, 12.0 points worse; about 48 more than"
                                        + " at that rate. Of 3 groups, 1 at HIGH, 1 at MEDIUM. What the decision does to these gaps was not"
                                        + " projected. A screen, not a finding of discrimination."));
    }

    @Test
    void hasABackgroundOfItsOwn() {
        var root = svg(table()).getDocumentElement();
        var background = Xml.children(root).get(2);

        assertThat(background.getTagName()).isEqualTo("rect");
        assertThat(background.getAttribute("fill")).isEqualTo("#FFFFFF");
        assertThat(List.of(background.getAttribute("width"), background.getAttribute("height")))
                .isEqualTo(List.of(root.getAttribute("width"), root.getAttribute("height")));
    }

    @Test
    void needsNothingBesideIt() {
        var svg = svg(table());

        assertThat(Xml.all(svg))
                .extracting(Element::getTagName)
                .isSubsetOf("svg", "title", "desc", "rect", "line", "circle", "polygon", "text", "tspan");
        assertThat(Xml.all(svg)).allSatisfy(element -> assertThat(attributes(element))
                .doesNotContain("href", "style", "class", "onload", "onclick"));
    }

    @Test
    void everyMarkSaysItsFigure() {
        var titles = Xml.all(svg(table()), "circle").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(titles)
                .contains(
                        "Black: 20.0% of 400 (95% interval 16.4% to 24.2%)",
                        "Asian: 12.8% of 600 (95% interval 10.4% to 15.7%)");
        assertThat(Xml.all(svg(table()), "rect").stream().map(Element::getTextContent))
                .contains(
                        "Black: 2.50 times (95% interval 1.93 to 3.23), 12.0 points worse beside all others; about 48 more"
                                + " than at that rate; HIGH; success and failure tell it differently");
    }

    @Test
    void everyGroupHasItsNameInTheOrderSubmitted() {
        var names = Xml.all(svg(table()), "text").stream()
                .map(Element::getTextContent)
                .filter(text -> text.startsWith("Black") || text.startsWith("White") || text.startsWith("Asian"))
                .filter(text -> !text.contains("beside"))
                .toList();

        assertThat(names).hasSize(3);
        assertThat(names.get(0)).startsWith("Black");
        assertThat(names.get(1)).startsWith("White");
        assertThat(names.get(2)).startsWith("Asian");
    }

    @Test
    void markupInEveryTextStaysText() {
        var hostile = adverse()
                .named(HOSTILE)
                .source(HOSTILE)
                .dimension(HOSTILE)
                .period(HOSTILE)
                .definition(HOSTILE)
                .comparingWith(HOSTILE)
                .group(HOSTILE, 60, 900)
                .part("Girls", 30, 450, HOSTILE)
                .group("White", 80, 900)
                .group("Asian " + HOSTILE, 30, 900);

        for (var format : List.of(ChartFormat.SVG, ChartFormat.HTML)) {
            var document = Xml.parse(hostile.chart().as(format));
            assertThat(Xml.all(document, "script")).isEmpty();
            assertThat(document.getDocumentElement().getTextContent()).contains("<script>alert('x')</script> ]]> & \"");
        }
    }

    @Test
    void whatTurnsTheReadingOfALineIsLeftOut() {
        var svg = svg(adverse().group("\u202egroup", 60, 900).group("White", 80, 900));

        assertThat(svg.getDocumentElement().getTextContent()).contains("group").doesNotContain("\u202e");
    }

    @Test
    void theSameTableGivesTheSameBytes() {
        for (var format : ChartFormat.values()) {
            assertThat(table().chart().as(format)).isEqualTo(table().chart().as(format));
        }
    }

    @Test
    void twoHundredGroupsAreAllDrawn() {
        var many = adverse();
        IntStream.range(0, 200).forEach(group -> many.group("Group " + group, 20 + group, 400));

        var texts =
                Xml.all(svg(many), "text").stream().map(Element::getTextContent).collect(Collectors.joining("\n"));

        assertThat(texts).contains("Group 0", "Group 199");
    }

    @Test
    void aLongNameIsCutAndStandsWholeInATitle() {
        var name = "Students of families who speak another language than English at home "
                .repeat(4)
                .strip();
        var svg = svg(adverse().group(name, 60, 900).group("White", 80, 900));

        var label = Xml.all(svg, "text").stream()
                .filter(text -> text.getTextContent().endsWith("…"))
                .findFirst()
                .orElseThrow();
        assertThat(Xml.children(label).get(0).getTextContent()).isEqualTo(name);
    }

    @Test
    void aProjectionIsARingJoinedByAnArrow() {
        var svg = svg(adverse()
                .group("Black", TableDraft.counted(80, 400), percent("10"))
                .group("White", TableDraft.counted(50, 1000), percent("5")));

        assertThat(Xml.all(svg, "circle"))
                .filteredOn(ring -> ring.getTextContent().equals("Black: projected 10.0%"))
                .singleElement()
                .satisfies(ring -> assertThat(ring.getAttribute("fill")).isEqualTo(Palette.PAPER));
        assertThat(Xml.all(svg, "polygon").stream().map(Element::getTextContent))
                .contains("Black: projected 10.0%");
    }

    @Test
    void anInfiniteRatioIsMarkedAndNotDropped() {
        var chart = adverse()
                .comparingWith("White")
                .group("Black", 40, 400)
                .group("White", 0, 1000)
                .chart(TableDraft.SHOWING_ALL);

        assertThat(Xml.parse(chart.as(ChartFormat.SVG)).getDocumentElement().getTextContent())
                .contains("no ratio: one rate is 0, 10.0 points worse");
    }

    @Test
    void aLevelHasAShapeAndAWord() {
        var svg = svg(table());

        assertThat(Xml.all(svg, "text").stream().map(Element::getTextContent)).contains("HIGH");
        assertThat(Xml.all(svg, "rect"))
                .anyMatch(rect -> rect.getAttribute("fill").equals(Palette.HIGH));
    }

    private static TableDraft table() {
        return adverse()
                .dimension("race_ethnicity")
                .period("2024-25")
                .group("Black", 80, 400)
                .group("White", 51, 1000)
                .group("Asian", 77, 600);
    }

    private static Document svg(TableDraft table) {
        return Xml.parse(table.chart().as(ChartFormat.SVG));
    }

    private static Set<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(at -> attributes.item(at).getNodeName())
                .collect(Collectors.toSet());
    }
}
