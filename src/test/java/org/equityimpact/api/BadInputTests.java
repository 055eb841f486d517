package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import org.equityimpact.json.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a clear problem document, and nothing is stored. */
class BadInputTests extends OverHttp {

    private static final String ASSESSMENTS = "/api/v1/assessments";
    private static final int ONE_MB = 1_000_000;

    private int storedBefore;

    @BeforeEach
    void count() {
        storedBefore = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(storedBefore);
    }

    @Test
    void truncatedJsonIsPlaced() {
        post(ASSESSMENTS, "{\n  \"title\": \"Close")
                .isProblem(400, "unreadable-json")
                .says("/line", 2);
    }

    @Test
    void anEmptyBodyIsUnreadable() {
        post(ASSESSMENTS, "").isProblem(400, "unreadable-json");
    }

    @Test
    void deepNestingIsUnreadable() {
        String deep = "{\"annotations\":" + "[".repeat(200) + "]".repeat(200) + "}";

        post(ASSESSMENTS, deep).isProblem(400, "unreadable-json");
    }

    @Test
    void notANumberIsUnreadable() {
        post(ASSESSMENTS, withMore("\"annotations\":{\"share\":NaN}")).isProblem(400, "unreadable-json");
    }

    @Test
    void duplicateKeysAreUnreadable() {
        post(ASSESSMENTS, withMore("\"title\":\"Again\"")).isProblem(400, "unreadable-json");
    }

    @Test
    void aByteOrderMarkIsUnreadable() {
        post(ASSESSMENTS, "\uFEFF" + proposal().json()).isProblem(400, "unreadable-json");
    }

    @Test
    void otherEncodingsAreUnreadable() {
        post(ASSESSMENTS, proposal().json().getBytes(UTF_16)).isProblem(400, "unreadable-json");
        post(ASSESSMENTS, proposal().json().getBytes(UTF_16LE)).isProblem(400, "unreadable-json");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Answer answer = post(ASSESSMENTS, """
                        {"title": 7, "organisation": "x", "decision": {"type": "facilty", "direction": "end"},
                         "focalGroups": [{"group": "race.martian", "status": "affected_positive"}], "colour": "red"}""").isProblem(422, "invalid-proposal");

        assertThat(answer.json().at("/errors").valueStream().map(error -> error.at("/pointer")
                        .asString()))
                .containsExactly("/title", "/organisation", "/decision/type", "/focalGroups/0/group", "/colour");
        answer.says("/errors/2/hint", "did you mean \"facility\"?");
    }

    @Test
    void wrongTypesEverywhereAreMistakes() {
        for (String wrong : new String[] {"7", "\"x\"", "true", "[]", "{}", "[[null]]", "-1e99"}) {
            post(ASSESSMENTS, withMore("\"impacts\":[%s],\"funding\":%s,\"reach\":%s".formatted(wrong, wrong, wrong)))
                    .isProblem(422, "invalid-proposal");
        }
    }

    @Test
    void otherJsonIsNoSubmission() {
        post(ASSESSMENTS, "[]").isProblem(400, "unreadable-json");
        post(ASSESSMENTS, "null").isProblem(400, "unreadable-json");
        post(ASSESSMENTS, "{}").isProblem(422, "invalid-proposal");
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        byte[] large = (proposal().json() + " ".repeat(Submission.MOST_BYTES)).getBytes(UTF_8);

        post(ASSESSMENTS, large).isProblem(413, "too-large");
    }

    @Test
    void aHugeBodyOfUnknownLengthIsTooLarge() {
        post(ASSESSMENTS, fiftyMegabytes(), "Content-Type", "application/json").isProblem(413, "too-large");
    }

    @Test
    void aHugeBodyOfKnownLengthIsTooLarge() {
        post(
                        ASSESSMENTS,
                        BodyPublishers.fromPublisher(fiftyMegabytes(), 50L * ONE_MB),
                        "Content-Type",
                        "application/json")
                .isProblem(413, "too-large");
    }

    @Test
    void anotherContentTypeIsUnsupported() {
        post(ASSESSMENTS, BodyPublishers.ofString(proposal().json()), "Content-Type", "text/plain")
                .isProblem(415, "unsupported-media-type");
        post(
                        ASSESSMENTS,
                        BodyPublishers.ofString("title=x&decision=y"),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .isProblem(415, "unsupported-media-type");
        post(ASSESSMENTS, BodyPublishers.ofString(proposal().json())).isProblem(415, "unsupported-media-type");
    }

    @Test
    void aParameterThatTheCallDoesNotKnowIsRefused() {
        post(ASSESSMENTS + "?dryrun=true", proposal().json())
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"dryrun\" is not a parameter of this call; it has dryRun, asOf, rules.");
    }

    @Test
    void aParameterSaysWhatItAllows() {
        refuses(ASSESSMENTS + "?dryRun=maybe", "\"dryRun\" must be true or false but is \"maybe\".");
        refuses(ASSESSMENTS + "?asOf=yesterday", "\"asOf\" must be a date such as 2026-11-21 but is \"yesterday\".");
        refuses(ASSESSMENTS + "?asOf=2026-02-30", "\"asOf\" must be a date such as 2026-11-21 but is \"2026-02-30\".");
        refuses(
                ASSESSMENTS + "?asOf=%2B12345-01-01",
                "\"asOf\" must be a date such as 2026-11-21 but is \"+12345-01-01\".");
        refuses(ASSESSMENTS + "?rules=some", "\"rules\" must be one of all but is \"some\".");
        refuses(ASSESSMENTS + "?dryRun=true&dryRun=false", "\"dryRun\" is given 2 times; once is allowed.");
    }

    @Test
    void aListParameterSaysWhatItAllows() {
        denies("?outcome=hold", "\"outcome\" must be one of READY, ACTIONS, INCOMPLETE, REVISE, HOLD but is \"hold\".");
        denies("?page=-1", "page must be 0 or more but is -1");
        denies("?size=201", "size must be between 1 and 200 but is 201");
        denies("?size=many", "\"size\" must be a whole number but is \"many\".");
        denies("?q=%00", "\"q\" may not hold the character U+0000.");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        Answer answer = get("/api/v1/assessments/%00").is(400).has("Content-Type", "application/problem+json");

        answer.says("/type", "urn:equity-problem:bad-request").says("/status", 400);
    }

    @Test
    void anEmptyPageFarOutIsNoFault() {
        get(ASSESSMENTS + "?page=2147483647&size=200").is(200);
    }

    @Test
    void otherWaysToCallAreToldApart() {
        get("/api/v1/nothing").isProblem(404, "not-found").says("/detail", "There is nothing at /api/v1/nothing.");
        call("DELETE", ASSESSMENTS).isProblem(405, "method-not-allowed");
        get(ASSESSMENTS, "Accept", "text/html").isProblem(406, "not-acceptable");
        call("TRACE", ASSESSMENTS).isProblem(405, "method-not-allowed");
    }

    @Test
    void anAcceptHeaderThatIsNoneDoesNotKeepAnErrorBack() {
        get(ASSESSMENTS + "?page=one", "Accept", "text/plain; charset=nowhere").isProblem(400, "bad-parameter");
        get(ASSESSMENTS, "Accept", "/").is(200);
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        get("/api/v1/meetings.ics", "Content-Type", "multipart/form-data").isProblem(400, "bad-request");
    }

    private void refuses(String path, String detail) {
        post(path, proposal().json()).isProblem(400, "bad-parameter").says("/detail", detail);
    }

    private void denies(String parameters, String detail) {
        get(ASSESSMENTS + parameters).isProblem(400, "bad-parameter").says("/detail", detail);
    }

    private static String withMore(String more) {
        return proposal().json().replaceFirst("}$", "," + more + "}");
    }

    private static BodyPublisher fiftyMegabytes() {
        byte[] spaces = " ".repeat(ONE_MB).getBytes(UTF_8);
        return BodyPublishers.ofByteArrays(Collections.nCopies(50, spaces));
    }
}
