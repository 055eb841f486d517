package org.equityimpact.docket.forms;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.Papers;
import org.equityimpact.paper.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocketPdfTests {

    private static final Paper SAMPLES = paper(Dockets.ofSamples());

    private static Paper paper(Docket docket) {
        return Paper.of(DocketPdf.of(docket));
    }

    @Test
    void itIsTaggedAndSaysItsLanguageAndTitle() {
        var catalog = SAMPLES.document().getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("en");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(SAMPLES.document().getDocumentInformation().getTitle())
                .isEqualTo("Equity docket: Example District, Cabinet, Regular meeting");
    }

    @Test
    void everyBarIsToldInWords() {
        assertThat(SAMPLES.parts("Figure"))
                .hasSize(6 + 2 * 22)
                .extracting(PDStructureElement::getAlternateDescription)
                .contains("Concern: 33.4 of 100 confirmed; how much more is possible, cannot say yet")
                .doesNotContain("", (String) null);
    }

    @Test
    void headingsTablesAndListsAreTagged() {
        assertThat(SAMPLES.parts("H1")).hasSize(1);
        assertThat(SAMPLES.parts("H2")).hasSize(4 + 22);
        assertThat(SAMPLES.parts("TH")).hasSizeGreaterThan(100);
        assertThat(SAMPLES.parts("Caption")).hasSize(SAMPLES.parts("Table").size());
        assertThat(SAMPLES.parts("LI")).hasSizeGreaterThan(100);
    }

    @Test
    void everyFontIsInIt() throws IOException {
        for (var page : SAMPLES.document().getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name)).matches(PDFont::isEmbedded);
            }
        }
    }

    @Test
    void everyStoppedItemHasASheetOfItsOwn() throws IOException {
        var sheets = SAMPLES.sheetsOfBookmarks();

        assertThat(SAMPLES.bookmarks()).hasSize(1 + 22);
        assertThat(sheets.subList(1, 1 + 21)).doesNotHaveDuplicates();
        assertThat(SAMPLES.sheets()).isEqualTo(sheets.get(1) + 22);
    }

    @Test
    void whatIsTooLongForAPrintIsRefused() {
        var items = Collections.nCopies(501, Dockets.full(1, "w")).toArray(DocketItem[]::new);

        assertThatThrownBy(() -> DocketPdf.of(Dockets.of(items)))
                .isInstanceOf(TooLongToPrint.class)
                .hasMessage(
                        "The docket has 501 items; a print may have at most 500. Take it as html, csv or json, or split the agenda.");
    }

    @Test
    void itsTextHoldsWhatTheDocketSays() throws IOException {
        var text = SAMPLES.text();

        for (var item : Dockets.ofSamples().items()) {
            assertThat(text).contains(Paper.squeezed(item.number() + " " + item.title()));
            assertThat(text)
                    .contains(Paper.squeezed(
                            Bar.of(requireNonNull(item.concern())).words()));
            item.reasons().forEach(reason -> assertThat(text).contains(Paper.squeezed(reason.nextStep())));
            item.clearance().holds().forEach(hold -> assertThat(text).contains(Paper.squeezed(hold.reason())));
        }
    }

    @Test
    void anAgendaOfUsualLengthHasOneFrontPage() throws IOException {
        var items = Dockets.ofSamples().items().subList(0, 14).toArray(DocketItem[]::new);

        assertThat(paper(Dockets.of(items)).sheetsOfBookmarks()).startsWith(0, 1);
    }

    @Test
    void anItemThatSaysAllItCanStaysOnItsSheet() {
        var wordy = "The figures do not tell who is affected. ".repeat(500);

        assertThat(paper(Dockets.of(Dockets.full(1, wordy), Dockets.full(2, "w".repeat(20_000))))
                        .sheets())
                .isEqualTo(3);
    }

    @Test
    void anItemStaysOnItsSheetHoweverLongItsTextsAre() {
        var items = IntStream.rangeClosed(1, 24)
                .mapToObj(times -> Dockets.full(times, "Who is affected? Nobody asked. ".repeat(times)))
                .toArray(DocketItem[]::new);

        assertThat(paper(Dockets.of(items)).sheets()).isEqualTo(3 + 24);
    }

    @Test
    void hostileTextIsShownAndChangesNoSheet() throws IOException {
        var paper = paper(Dockets.of(Dockets.full(1, Dockets.HOSTILE)));

        assertThat(paper.sheets()).isEqualTo(2);
        assertThat(paper.text()).contains("<script>alert(1)</script>");
        assertThat(paper.parts("H1")).hasSize(1);
    }

    @Test
    void otherScriptsAreShown() throws IOException {
        var text = paper(Dockets.of(
                        Dockets.full(1, "إغلاق سبع مدارس"),
                        Dockets.full(2, "סגירת שבעה בתי ספר"),
                        Dockets.full(3, "关闭七所学校 \uD83D\uDE00")))
                .text();

        assertThat(text).contains("5.1", "5.2", "5.3");
    }

    @Test
    void anEmptyAgendaIsASheet() {
        assertThat(paper(Dockets.of()).sheets()).isEqualTo(1);
    }

    @Test
    @Tag("slow")
    void twoHundredItemsStayOnTheirSheets() throws Exception {
        var docket = Papers.docket(Papers.ofVariations(200, 5));
        var sheets = paper(docket).sheetsOfBookmarks();
        var stopped = docket.stopped().size();

        assertThat(sheets).hasSize(1 + 200);
        for (var item = 1; item < stopped; item++) {
            assertThat(sheets.get(item + 1)).isEqualTo(sheets.get(item) + 1);
        }
    }
}
