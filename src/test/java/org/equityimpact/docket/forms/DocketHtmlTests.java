package org.equityimpact.docket.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.equityimpact.agenda.Matter;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.Papers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DocketHtmlTests {

    @Test
    void headingsComeInOrder() throws Exception {
        var levels = all(page(Dockets.ofSamples()), "*").stream()
                .map(Element::getTagName)
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> tag.charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1, 2);
        for (var at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @Test
    void everyTableHasACaptionAndEveryHeadingASide() throws Exception {
        var page = page(Dockets.ofEveryState());

        assertThat(all(page, "table")).allSatisfy(table -> assertThat(
                        table.getElementsByTagName("caption").getLength())
                .isEqualTo(1));
        assertThat(all(page, "th")).allMatch(heading -> heading.hasAttribute("scope"));
    }

    @Test
    void everyLinkLeadsToAnItem() throws Exception {
        var page = page(Dockets.ofEveryState());
        var names =
                all(page, "*").stream().map(one -> "#" + one.getAttribute("id")).toList();

        assertThat(all(page, "a")).isNotEmpty().allMatch(link -> names.contains(link.getAttribute("href")));
    }

    @Test
    void nothingRunsAndNothingIsLoaded() {
        var page = text(Dockets.ofEveryState());

        assertThat(page)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\"/>")
                .doesNotContain("<script", "<link", "<img", " src=", "url(", "@import", "bookmark", "th:text");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var docket = Dockets.of(Dockets.full(1, Dockets.HOSTILE));

        assertThat(all(page(docket), "script")).isEmpty();
        assertThat(text(docket))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("\u202E", "\u0000");
    }

    @Test
    void theFrontPageTellsWhatNeedsItsReaders() {
        assertThat(text(Dockets.ofEveryState()))
                .contains(
                        "5 items; 3 may not be decided as they stand.",
                        "Not assessed: ",
                        "Grave harm to a named group and nobody was asked (the Bristol pattern).",
                        "<td>minutes of an earlier meeting: of November</td>");
    }

    @Test
    void whatWasNotAssessedIsNamedUpToTen() {
        var docket = Papers.docket(
                Papers.of(Collections.nCopies(13, new Matter.Nothing()).toArray(Matter[]::new)));

        assertThat(text(docket)).contains(">5.10 Item 5.10</a>; and 3 more, named below.</p>");
    }

    @Test
    void aRangeIsToldOnlyWhereItSaysSomething() {
        assertThat(text(Dockets.ofSamples()))
                .contains("33.4 of 100 confirmed; how much more is possible, cannot say yet")
                .contains("0.0 of 100 confirmed, up to 4.1 possible");
    }

    @Test
    void aReleaseNamesWhoGaveItAsWhatWhyAndUntilWhen() {
        assertThat(text(Dockets.of(Dockets.full(1, "Text"))))
                .contains(
                        "gap-projected-to-widen (REVISE): released by Text, Text, for version 2, until 31 January 2027."
                                + " “Text”")
                .contains("<td>held over, since version 1</td>")
                .contains("Outcome REVISE → HOLD; Concern 20.0 (possible: cannot say yet) → 33.4 to 58.0;"
                        + " Completeness 20% → 28%.");
    }

    private static String text(Docket docket) {
        return new String(DocketHtml.of(docket), UTF_8);
    }

    private static Document page(Docket docket) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(DocketHtml.of(docket)));
    }

    private static List<Element> all(Document page, String tag) {
        var found = page.getElementsByTagName(tag);
        var all = new ArrayList<Element>();
        for (var at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }
}
