package org.equityimpact.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.equityimpact.audit.EntryText;
import org.equityimpact.audit.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecordOverHttpTests extends AtMeetings {

    private static final String AUDIT = "/api/v1/audit";

    @BeforeEach
    void begin() {
        setClock("2026-11-20T09:30:00Z");
    }

    /** One story, from the proposal to what the body did and to the paper that somebody took away. */
    @Test
    void holdsEveryDeedWithWhoDidIt() {
        var start = last();
        String proposal = proposal("story", NOBODY_ASKED);
        var assessment = post(ASSESSMENTS, proposal).is(201).at("/id");
        String meeting = meeting("\"reference\":\"story\",\"organisation\":\"Example District\"");
        look();
        var override =
                post(OVERRIDES, override("story", GATE, "2026-12-31")).is(201).at("/id");
        post(OVERRIDES + "/" + override + "/withdrawal", "{\"by\":\"Ana\",\"reason\":\"Two families were not heard.\"}")
                .is(200);
        setClock("2026-12-12T12:00:00Z");
        post(meeting + "/items/1/decision", "{\"decision\":\"adopted\",\"by\":\"Clerk\"}")
                .is(200);
        get(ASSESSMENTS + "/" + assessment + "/proposal").is(200);
        get(meeting + "/docket?format=csv").is(200);
        get(meeting + "/docket?format=json").is(200);
        get("/api/v1/portfolio?year=2026&format=svg").is(200);

        var entries = after(start);
        assertThat(entries.stream().map(RecordOverHttpTests::deed))
                .containsSubsequence(
                        "proposal-submitted",
                        "assessment-made",
                        "meeting-planned",
                        "screening-ended",
                        "override-given",
                        "override-withdrawn",
                        "decision-recorded",
                        "exported",
                        "exported",
                        "exported");
        assertThat(about(entries, "proposal-submitted")).containsEntry("sha256", Sha256.of(proposal));
        assertThat(about(entries, "assessment-made"))
                .containsEntry("assessment", assessment)
                .containsEntry("outcome", "HOLD");
        assertThat(about(entries, "override-given"))
                .containsEntry("override", override)
                .containsEntry("assessment", assessment)
                .containsEntry("gate", GATE);
        assertThat(about(entries, "decision-recorded"))
                .containsEntry("decided", "adopted")
                .containsEntry("outcome", "HOLD");
        assertThat(entries.stream()
                        .filter(entry -> deed(entry).equals("exported"))
                        .map(entry -> entry.at("/about/document").asString() + " as "
                                + entry.at("/about/form").asString()))
                .containsExactly("proposal as json", "docket as csv", "portfolio as svg");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.at("/who/id").asString()).isIn("at-the-machine", "service"));
        get(AUDIT + "/verification").is(200).says("/intact", true);
    }

    @Test
    void holdsHowTheRulesInForceCameThere() {
        get(AUDIT)
                .says("/items/0/number", 1)
                .says("/items/0/deed", "trail-begun")
                .says("/items/1/deed", "rules-published")
                .says("/items/1/about/how", "start")
                .says("/items/1/about/rulesVersion", get("/api/v1/rules/status").at("/version"));
    }

    @Test
    void isExportedAsLinesThatCanBeVerifiedElsewhere() {
        post(ASSESSMENTS, proposal("lines", SILENT)).is(201);

        var export = get(AUDIT + "/export").is(200).has("Content-Type", "application/x-ndjson");

        var lines = export.text().lines().toList();
        assertThat(lines)
                .allSatisfy(line -> assertThat(EntryText.read(line).line()).isEqualTo(line));
        assertThat(EntryText.read(lines.get(lines.size() - 1)))
                .satisfies(entry -> assertThat(entry.deed()).isEqualTo("exported"))
                .satisfies(entry -> assertThat(entry.about().texts()).containsEntry("document", "record"));
        assertThat(get(AUDIT + "/export?after=" + (lines.size() - 1)).text().lines())
                .startsWith(lines.get(lines.size() - 1))
                .hasSize(2);
    }

    @Test
    void isVerifiedAgainstWhatWasNotedEarlier() {
        var noted = get(AUDIT + "/verification").says("/intact", true).at("/last");
        post(ASSESSMENTS, proposal("later", SILENT)).is(201);

        get(AUDIT + "/verification?anchor=" + noted).is(200).says("/intact", true);
        var other = noted.replaceAll(".$", noted.endsWith("0") ? "1" : "0");
        get(AUDIT + "/verification?anchor=" + other)
                .says("/intact", false)
                .says("/breaks/0/kind", "written_anew")
                .says("/breaks/0/entry", noted.substring(0, noted.indexOf(':')))
                .says(
                        "/breaks/0/what",
                        "entry %s was noted earlier with the hash %s, and has %s: the record was written anew"
                                .formatted(
                                        noted.substring(0, noted.indexOf(':')),
                                        other.substring(other.indexOf(':') + 1),
                                        noted.substring(noted.indexOf(':') + 1)));
    }

    @Test
    void isReadInPages() {
        post(ASSESSMENTS, proposal("pages", SILENT)).is(201);

        get(AUDIT + "?after=1&size=2")
                .is(200)
                .says("/after", 1)
                .says("/size", 2)
                .says("/items/0/number", 2)
                .says("/items/1/number", 3);
        get(AUDIT + "?size=0").isProblem(400, "bad-parameter");
        get(AUDIT + "?after=-1")
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"after\" must be 0 or more but is -1.");
        get(AUDIT + "?after=x").isProblem(400, "bad-parameter");
        get(AUDIT + "/export?after=-1").isProblem(400, "bad-parameter");
        get(AUDIT + "/verification?anchor=12").isProblem(400, "bad-parameter");
    }

    private long last() {
        return get(AUDIT).number("/last");
    }

    private List<JsonNode> after(long number) {
        return get(AUDIT + "?size=200&after=" + number)
                .is(200)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    private static Map<String, String> about(List<JsonNode> entries, String deed) {
        return entries.stream()
                .filter(entry -> deed(entry).equals(deed))
                .findFirst()
                .orElseThrow()
                .at("/about")
                .properties()
                .stream()
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().asString()));
    }

    private static String deed(JsonNode entry) {
        return entry.at("/deed").asString();
    }
}
