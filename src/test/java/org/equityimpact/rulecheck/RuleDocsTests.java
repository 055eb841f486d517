package org.equityimpact.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.equityimpact.json.ProposalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class RuleDocsTests {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));

    private final RuleDocs docs = RuleDocs.of(Path.of("rules"));
    private final FiringRates rates = new FiringRates(
            docs.rules(),
            new ProposalReader(docs.rules().tables().focalGroups().codes(), CLOCK),
            LocalDate.of(2026, 11, 21));

    RuleDocsTests() throws Exception {}

    @Test
    void everyRuleHasAPlaceAndEveryLinkLeadsToOne() {
        String page = docs.html(rates);

        var places = new TreeSet<String>();
        Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().forEach(place -> assertThat(
                        places.add(place.group(1)))
                .as(place.group(1))
                .isTrue());
        assertThat(places)
                .containsAll(docs.rules().catalogue().stream()
                        .map(card -> card.name())
                        .toList());
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(link).startsWith("#"))
                .allSatisfy(link -> assertThat(places).contains(link.substring(1)));
    }

    @Test
    void thePageIsWellFormedAndNeedsNothingBesideIt() throws Exception {
        String page = docs.html(rates);

        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
        assertThat(page).doesNotContain("http:", "https:", "<script", "<link", "url(", "@import", "src=");
    }

    @Test
    void aRuleShowsItsSentencesNumbersAndCases() {
        assertThat(docs.html(rates))
                .contains("""
                <ul class="when">
                <li>The newest data is more than data-age-most months old at the decision</li>
                </ul>
                <p class="lead">it says</p>
                <blockquote>Age of the newest data at the decision: {data.ageInMonths} months; at most\
                 {threshold data-age-most} are current.</blockquote>
                <div class="wide"><table>
                <thead><tr><th scope="col">Number</th><th scope="col">Value</th><th scope="col">Why</th></tr></thead>
                <tbody>
                <tr><td>data-age-most</td><td>30 months</td><td>a finding is only as current as its survey</td></tr>
                </tbody>
                </table></div>
                """)
                .contains(
                        "<li><span class=\"expect clear\">clear</span> data of exactly thirty months is let pass</li>");
    }

    @Test
    void aTableShowsItsRowsAndWhyTheirNumbersAreSo() {
        assertThat(docs.markdown(rates))
                .contains("| Row | Depth | Type | Reversibility | Fewest days | Finding |")
                .contains("30: the smallest Mass Insight diagnostic takes about one month");
    }

    @Test
    void aRuleShowsWhatToAskInTheMeeting() {
        String question = "How different might the picture be if it were taken today?";

        assertThat(docs.html(rates)).contains("<dt>To ask in the meeting</dt><dd>" + question + "</dd>");
        assertThat(docs.markdown(rates)).contains("- To ask in the meeting: " + question + "\n");
    }

    @Test
    void aRuleAboutAgendaItemsIsNeverForReview() throws Exception {
        rates.add(Files.readAllBytes(Path.of("samples/smallest-proposal.json")));

        assertThat(docs.markdown(rates))
                .contains("`agenda-item-unassessed` · gap · high · 9 points\n")
                .contains("`harm-answered` · strength · info · no points · **for review**\n");
    }

    @Test
    void questionsOfTheFoundingDocumentsLeadToTheirRules() {
        assertThat(docs.markdown(rates)).containsPattern("\\| IMESD-Q18 \\| .*\\[data-too-old\\]\\(#data-too-old\\)");
    }

    @Test
    void whatAFolderSaysIsShownAndNeverObeyed(@TempDir Path temporary) throws Exception {
        var folder = CopiedFolder.in(temporary.resolve("rules"))
                .edited("evidence/data-too-old.dslr", "The data is too old", "<script>alert(1)</script> & | *so*");
        var hostile = RuleDocs.of(folder.path());

        assertThat(hostile.html(rates))
                .contains("<h3>&lt;script&gt;alert(1)&lt;/script&gt; &amp; | *so* <a ")
                .doesNotContain("<script>alert");
        assertThat(hostile.markdown(rates)).contains("### \\<script\\>alert(1)\\</script\\> & \\| \\*so\\*");
    }

    @Test
    void ratesCountStoredAssessmentsAndProposals() throws Exception {
        rates.add("""
                {"outcome": "HOLD", "rulesVersion": "sha256:1", "findings": [{"rule": "data-too-old"}, {"rule": "data-too-old"}],
                 "strengths": [{"rule": "harm-answered"}]}
                """.getBytes(StandardCharsets.UTF_8));
        rates.add(Files.readAllBytes(Path.of("samples/smallest-proposal.json")));

        assertThat(rates.decisions()).isEqualTo(2);
        assertThat(rates.fired("data-too-old")).isEqualTo(1);
        assertThat(rates.fired("harm-answered")).isEqualTo(1);
        assertThat(rates.fired("problem-not-stated")).isEqualTo(1);
    }

    @Test
    void whatNearlyAlwaysOrHardlyEverFiresIsForReview() {
        for (int i = 0; i < 100; i++) {
            String always = i < 91 ? "{\"rule\": \"problem-not-stated\"}," : "";
            String often = i < 90 ? "{\"rule\": \"no-data-source\"}," : "";
            String rarely = i < 1 ? "{\"rule\": \"data-too-old\"}," : "";
            rates.add("""
                    {"outcome": "READY", "rulesVersion": "sha256:1", "findings": [%s%s%s {"rule": "a-rule-of-old"}]}
                    """.formatted(always, often, rarely).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(rates.isForReview("problem-not-stated")).isTrue();
        assertThat(rates.isForReview("no-data-source")).isFalse();
        assertThat(rates.isForReview("data-too-old")).isFalse();
        assertThat(rates.isForReview("harm-answered")).isTrue();
        assertThat(docs.html(rates)).contains("<dd>fired on 91 of 100 decisions (91 %): for review</dd>");
    }
}
