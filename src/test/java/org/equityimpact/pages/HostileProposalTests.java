package org.equityimpact.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.json.ProposalReader;
import org.jsoup.Connection.Method;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Markup in every text of a proposal changes no page: it shows the elements that it shows of harmless words. */
class HostileProposalTests extends Visits {

    /** One that is stopped for much, and one that says all that can be said. */
    private static final List<String> SAMPLES =
            List.of("01-oakland-usd-school-closures-2022", "ready-evening-bus-for-rural-schools");

    private static final List<String> PAGES =
            List.of("/assessments?q={mark}", "/assessments/{id}", "/assessments/{id}/changes", "/search?q={mark}");

    private static final int MOST_OF_THEIR_TEXTS = 40;

    private static final String MARKUP =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>${7*7}[[${7*7}]]__${7*7}__</title></textarea>&lt; ";

    /** As long and as many words, for long texts may be laid out otherwise. */
    private static final String HARMLESS = MARKUP.replaceAll("\\S", "x");

    private static final AtomicInteger SUBMITTED = new AtomicInteger();

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private Supplier<? extends RuleBook> rulesInForce;

    static Stream<Arguments> pagesOfSamples() {
        return SAMPLES.stream().flatMap(sample -> PAGES.stream().map(page -> Arguments.of(sample, page)));
    }

    @ParameterizedTest
    @MethodSource("pagesOfSamples")
    void markupChangesNoPage(String sample, String page) {
        assertThat(shape(pageOf(sample, MARKUP, page))).isEqualTo(shape(pageOf(sample, HARMLESS, page)));
    }

    /** Of the second of two versions, so that there are changes to show. */
    private Document pageOf(String sample, String words, String page) {
        String mark = words + "mark" + SUBMITTED.incrementAndGet();
        submit(proposal(sample, words).put("reference", mark));
        String id = submit(proposal(sample, words).put("reference", mark).put("summary", words + "said anew"));
        return get(page.replace("{id}", id).replace("{mark}", URLEncoder.encode(mark, UTF_8)))
                .page();
    }

    private ObjectNode proposal(String sample, String words) {
        var reader =
                new ProposalReader(rulesInForce.get().tables().focalGroups().codes(), InstantSource.system());
        var proposal = Reworded.of(Path.of("samples", sample + ".json"), reader, MARKUP);
        assertThat(proposal.texts()).isGreaterThan(MOST_OF_THEIR_TEXTS);
        return proposal.with(words);
    }

    private String submit(ObjectNode proposal) {
        var answer = send(to("/api/v1/assessments")
                .method(Method.POST)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .requestBody(proposal.toString()));
        return JsonMapper.shared().readTree(answer.bytes()).path("id").asString();
    }

    /** Every element with the names of its attributes, in order; choices grow with what else is kept. */
    private static List<String> shape(Document page) {
        page.select("option").remove();
        return page.getAllElements().stream().map(HostileProposalTests::shape).toList();
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .sorted()
                        .toList();
    }
}
