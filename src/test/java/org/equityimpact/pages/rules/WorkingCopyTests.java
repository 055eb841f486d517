package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.equityimpact.RulesOnDisk;
import org.equityimpact.pages.Visited;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A working copy from its start to its end: mistakes are told where they stand, and touch nothing that is in force. */
class WorkingCopyTests extends WithWorkingCopies {

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private Workshop workshop;

    @Test
    void needsAPurposeAndAName() {
        var page = post("/rules/work", Map.of("purpose", "", "by", " "));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("[role=alert] li"))
                .containsExactly("Say what the working copy is for.", "Say who you are.");
    }

    @Test
    void startsOnTheRulesInForceAndOpensTheFileThatIsWanted() {
        var page = post("/rules/work", Map.of("purpose", "<b>cuts</b>", "by", "Ana", "edit", RULE));

        assertThat(page.path()).endsWith("/files/" + RULE);
        assertThat(page.one(".bench a").text()).isEqualTo("<b>cuts</b>");
        assertThat(page.one(".bench").text()).contains("counts nowhere until it is published");
    }

    @Test
    void tellsAMistakeAtItsLineWithTheRemedyAndGoesOnWhenItIsMended() {
        String before = inForce();
        String copy = start("another sentence");

        var wrong = edit(copy, RULE, "The problem is not stated", "The problem is not state");

        assertThat(wrong.text())
                .contains("Saved in this working copy. It is not fit to be published yet", "1 mistake to mend");
        assertThat(wrong.one("#messages [data-line]").attr("data-line")).isEqualTo(line(wrong, "is not state"));
        assertThat(wrong.one("#messages .problem-text").text())
                .contains("is not in sentences.dsl", "did you mean \"The problem is not stated\"?");
        assertThat(get(copy).one(".problems a").attr("href")).contains(RULE + "#line-");
        assertThat(get(copy + "/review").page().select("#publish form")).isEmpty();
        assertThat(inForce()).isEqualTo(before);

        var right = edit(copy, RULE, "The problem is not state", "The problem is not stated");

        assertThat(right.text()).contains("This file is in order.");
        assertThat(get(copy).text()).contains("Nothing is changed yet", "Everything fits together.");
    }

    @Test
    void checksATextThatIsNotSaved() {
        String copy = start("as one types");
        String text = get(copy + "/files/" + RULE).one("textarea").wholeText();

        var told =
                post(copy + "/check", Map.of("path", RULE, "text", text.replace("@severity(\"", "@severity(\"very ")));

        assertThat(told.one("#messages").text()).contains("1 mistake to mend", "line ");
        assertThat(get(copy).text()).contains("Nothing is changed yet");
        assertThat(post(copy + "/check", Map.of("path", "purpose/none.dslr", "text", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsWhoeverWritesOverWhatTheyHaveNotSeen() {
        String copy = start("two at once");
        var form = get(copy + "/files/" + RULE).form("#edit");
        edit(copy, RULE, "package rules.purpose", "package rules.purpose\n// by Ben");

        var page = submit(form, "text", "mine");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.one("textarea").wholeText()).isEqualTo("mine");
        assertThat(page.one("[role=alert]").text()).contains("Somebody else saved this file", "// by Ben");
        assertThat(submit(page.form("#edit"), "text", "mine after all").status())
                .isEqualTo(200);
    }

    @Test
    void takesInANewRuleWithoutTakingBackWhatOthersSavedMeanwhile() {
        String copy = start("a slow template");
        String id = copy.substring(copy.lastIndexOf('/') + 1);
        var read = workshop.bench(id);
        edit(copy, RULE, "package rules.purpose", "package rules.purpose\n// by Ben");
        var written = read.with("purpose/slow.dslr", "x".getBytes(UTF_8));

        workshop.add(id, read.files(), written);

        assertThat(get(copy + "/files/" + RULE).one("textarea").wholeText()).contains("// by Ben");
        assertThatThrownBy(() -> workshop.add(id, read.files(), read.with("purpose/slow.dslr", new byte[] {1})))
                .isInstanceOf(Workshop.Overtaken.class);
        assertThatThrownBy(() -> workshop.save(
                        id, RULE, new byte[0], EditedFile.print(read.files().get(RULE))))
                .isInstanceOf(Workshop.Overtaken.class);
    }

    @Test
    void undoesAndTakesAwayFiles() {
        String copy = start("away");
        edit(copy, RULE, "package", "package ");

        var undone = post(copy + "/undo", Map.of("path", RULE));
        assertThat(undone.text()).contains("As it was in the set this copy was taken from.");

        var removed = post(copy + "/remove", Map.of("path", CASES));
        assertThat(removed.text()).contains(CASES + " taken away", "The rule has no cases");
        assertThat(get(copy + "/files/" + CASES).text()).contains("Undo that to edit it.");
        assertThat(post(copy + "/undo", Map.of("path", CASES)).status()).isEqualTo(200);
        assertThat(get(copy).text()).contains("Nothing is changed yet");
    }

    @Test
    void getsANewRuleFromTheTemplate() {
        String copy = start("a new rule");

        var refused = submit(get(copy).form("#new form"), "name", "Très Long");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#new [role=alert]").text()).contains("is no name for a rule");

        var written =
                submit(get(copy).form("#new form"), "name", "hard-to-undo", "dimension", "purpose", "kind", "risk");
        assertThat(written.path()).endsWith("/files/purpose/hard-to-undo.dslr");
        assertThat(written.text()).contains("This file is in order.");
        assertThat(get(copy).text()).contains("purpose/hard-to-undo.cases.yaml new", "Everything fits together.");
    }

    @Test
    void goesOutAsAnArchiveAndComesBack() {
        String copy = start("by mail");
        var zip = get(copy + "/rules.zip").bytes();
        assertThat(zip).startsWith('P', 'K');

        var page = upload(
                copy,
                RulesOnDisk.zip(Map.of(
                        "rules/policy/cuts.csv", "name,value,why\n".getBytes(UTF_8),
                        "rules/purpose/a.dslr", "x".getBytes(UTF_8))));

        assertThat(page.text()).contains("The file was taken into this working copy.", "mistakes to mend");
        assertThat(upload(copy, zip).text()).contains("Nothing is changed yet", "Everything fits together.");
    }

    @Test
    void refusesHostileArchivesAndNamesOfFiles() {
        String copy = start("hostile");

        var page = upload(
                copy, RulesOnDisk.zip(Map.of("../../etc/passwd", new byte[] {1}, "policy/<x>.csv", new byte[0])));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.one("[role=alert]").text()).contains("../../etc/passwd", "policy/<x>.csv");
        assertThat(upload(copy, "no zip".getBytes(UTF_8)).one("[role=alert]").text())
                .contains("not a ZIP archive");
        for (String path : new String[] {"..%2F..%2Fetc%2Fpasswd", "a%5C..%5Cb", "purpose/none.dslr", "%00"}) {
            assertThat(get(copy + "/files/" + path).status()).isIn(400, 404);
        }
        assertThat(post(copy + "/remove", Map.of("path", "../x")).status()).isEqualTo(404);
        assertThat(get("/rules/work/01m8b2xg1m7kkv69qsrvhz5ypj").status()).isEqualTo(404);
        assertThat(get("/rules/work/'%20or%201=1").status()).isEqualTo(404);
        assertThat(get(copy).text()).contains("Nothing is changed yet");
    }

    @Test
    void showsMarkupInFilesAsText() {
        String copy = start("<script>alert(1)</script>");

        var page = edit(
                copy,
                RULE,
                "package rules.purpose",
                "</textarea><script>alert(2)</script>\n\"><img src=x onerror=alert(3)>");

        assertThat(page.page().select("main script, main img")).isEmpty();
        assertThat(page.one("textarea").wholeText()).startsWith("</textarea><script>");
        assertThat(get(copy).page().select("main script, main img")).isEmpty();
        assertThat(get("/rules/work").page().select("main script")).isEmpty();
    }

    @Test
    void isDiscardedAndCannotBeChangedAnyMore() {
        String copy = start("never mind");

        post(copy + "/discard", Map.of());

        assertThat(get(copy).text()).contains("This working copy was discarded.");
        assertThat(post(copy + "/remove", Map.of("path", RULE)).status()).isEqualTo(404);
        assertThat(get(copy + "/review").status()).isEqualTo(404);
    }

    @Test
    void offersTheWordsOfItsSentencesFactsAndTables() {
        String copy = start("words");

        String words = new String(
                send(to(copy + "/words?path=" + RULE).header("Accept", "application/json"))
                        .bytes(),
                UTF_8);

        assertThat(words)
                .contains("\"text\":\"The problem is not stated\"")
                .contains("\"reversibility\":[")
                .contains("\"race.black\":\"Black or African American people\"")
                .contains("\"name\":\"data-age-most\"");
    }

    private Visited upload(String copy, byte[] zip) {
        return send(
                to(copy + "/rules.zip").method(Method.POST).data("file", "rules.zip", new ByteArrayInputStream(zip)));
    }

    private static String line(Visited page, String text) {
        var lines = page.one("textarea").wholeText().lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).strip().endsWith(text)) {
                return String.valueOf(at + 1);
            }
        }
        throw new AssertionError(text);
    }
}
