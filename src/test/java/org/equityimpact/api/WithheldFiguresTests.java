package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.equityimpact.rules.BrokenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** What is too small to show appears nowhere: not in an answer, not in an error, not in the log. */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "equity.disclosure.minimum-count=5000",
            "logging.level.org.equityimpact=debug",
            // the log names it, and between the hyphens of a random.uuid may stand a figure that is looked for
            "equity.data-directory=target/test-data/${random.value}"
        })
class WithheldFiguresTests extends RepliesOnSmallTables {

    private static final Set<BigDecimal> WITHHELD = withheld();

    @Test
    void appearInNoReply() {
        replies()
                .forEach((asked, reply) ->
                        assertThat(SmallTables.found(reply, WITHHELD)).as(asked).isEmpty());
    }

    @Test
    void appearInNoLog(CapturedOutput log) {
        replies();
        LoggerFactory.getLogger(getClass()).warn("the log is heard");

        assertThat(log.getAll()).contains("the log is heard");
        assertThat(SmallTables.found(log.getAll(), WITHHELD)).isEmpty();
    }

    @Test
    void appearInNoEntryOfTheRecord() {
        replies();
        var record = get("/api/v1/audit/export").is(200).text();

        assertThat(record)
                .contains("assessment-made", "screening-ended", "exported")
                .doesNotContain("Small numbers");
        assertThat(SmallTables.found(record, WITHHELD)).isEmpty();
    }

    @Test
    void areToldAsTooFew() {
        var withheld = post("/api/v1/disparities", SmallTables.body())
                .json()
                .at("/disparities")
                .valueStream()
                .filter(entry -> entry.at("/status").asString().equals("suppressed"))
                .toList();

        assertThat(withheld.stream().map(entry -> entry.at("/group").asString()))
                .containsOnly(SmallTables.WITHHELD.toArray(String[]::new));
        assertThat(withheld.get(0))
                .hasToString(
                        "{\"indicator\":\"with-everybody\",\"group\":\"Birch\",\"period\":\"baseline\","
                                + "\"comparison\":\"all_others\",\"status\":\"suppressed\",\"level\":\"cannot_assess\",\"flags\":[]}");
    }

    @Test
    void areToldInNoMistake() {
        assertThat(post("/api/v1/assessments", SmallTables.mistaken())
                        .json()
                        .at("/errors")
                        .valueStream()
                        .map(mistake -> mistake.at("/detail").asString()))
                .containsExactly(
                        "Group Birch: a count above the total is not possible; if one student can count more than once use per_student.",
                        "Group Gorse: count must be a whole number of 0 or more.",
                        "Group Oak: n must be a whole number of 0 or more.",
                        "title is missing; it must be a text.");
    }

    private static Set<BigDecimal> withheld() {
        try {
            return SmallTables.withheldFigures();
        } catch (BrokenRules impossible) {
            throw new AssertionError(impossible);
        }
    }
}
