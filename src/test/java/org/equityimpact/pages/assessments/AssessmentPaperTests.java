package org.equityimpact.pages.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.pages.assessments.Submitting.BRISTOL;
import static org.equityimpact.pages.assessments.Submitting.READY;
import static org.equityimpact.pages.assessments.Submitting.sample;
import static org.equityimpact.paper.Paper.squeezed;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.equityimpact.pages.Visits;
import org.equityimpact.paper.Paper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AssessmentPaperTests extends Visits {

    private Paper printed(JsonNode proposal) {
        return Paper.of(get("/assessments/" + Submitting.submit(address(""), proposal) + ".pdf")
                .bytes());
    }

    @Test
    void itIsTaggedHasBookmarksAndItsFontsInIt() throws IOException {
        var paper = printed(sample(BRISTOL));

        assertThat(paper.document().getDocumentCatalog().getMarkInfo().isMarked())
                .isTrue();
        assertThat(paper.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(paper.parts("H1")).hasSize(1);
        assertThat(paper.parts("Caption")).hasSameSizeAs(paper.parts("Table"));
        assertThat(paper.parts("Figure"))
                .hasSize(2 + 3 + 8)
                .extracting(PDStructureElement::getAlternateDescription)
                .doesNotContain("", (String) null);
        assertThat(paper.bookmarks()).startsWith("Outcome", "Where the concern lies", "54 findings");
        for (var page : paper.document().getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name)).matches(PDFont::isEmbedded);
            }
        }
    }

    @Test
    void itHoldsWhatThePageSays() throws IOException {
        assertThat(printed(sample(BRISTOL)).text())
                .contains(
                        squeezed("Must not go to a decision as it stands."),
                        squeezed("33.4 of 100 confirmed; how much more, nobody can say yet"),
                        squeezed("28% of what the rules ask is known; Low confidence in the evidence"),
                        squeezed("students with disabilities: a negative impact of high severity."),
                        squeezed("Plan engagement with those affected before options are fixed"),
                        squeezed("Equality Act 2010 s149"));
    }

    @Test
    void controlCharactersKeepNothingFromBeingPrinted() throws IOException {
        var proposal = sample(READY);
        proposal.put("title", "Buses\u000Band \u0001 trains");

        assertThat(printed(proposal).text()).contains(squeezed("trains"));
    }

    @Test
    void figuresOfGroupsStandInIt() throws IOException {
        assertThat(printed(sample(READY)).text()).contains(squeezed("660 25.0% White 33.3% 1.33 (1.15 to 1.54)"));
    }

    @Test
    void itSpeaksTheLanguageOfTheReader() throws IOException {
        readIn("es");
        var paper = printed(sample(BRISTOL));

        assertThat(paper.document().getDocumentCatalog().getLanguage()).isEqualTo("es");
        assertThat(paper.text())
                .contains(
                        squeezed("No debe someterse a decisión tal como está."),
                        squeezed("Daño grave a un grupo nombrado y no se preguntó a nadie (el patrón de Bristol)."));
    }
}
