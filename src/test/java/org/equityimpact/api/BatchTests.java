package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equityimpact.json.Submission;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatchTests extends OverHttp {

    private static final String LAST_CHUNK = "0";
    private static final String HEAD = """
            POST /api/v1/assessments/batch?dryRun=true HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-ndjson\r
            Transfer-Encoding: chunked\r
            \r
            """;

    @Test
    void answersEachLineInOrder() {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> proposal().titled("Proposal " + i).json())
                .collect(Collectors.joining("\n"));

        Answer answer = batch("?dryRun=true", lines).is(200).has("Content-Type", "application/x-ndjson");

        assertThat(answer.lines().stream().map(line -> line.at("/title").asString()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "Proposal " + i).toList());
    }

    @Test
    void goesOnAfterABadLine() {
        String tooLong = " ".repeat(Submission.MOST_BYTES + 1);
        String lines = String.join(
                "\n",
                "{",
                "",
                "  \r",
                "{}",
                proposal().json(),
                tooLong,
                proposal().json());

        var answers = batch("?dryRun=true", lines).lines();

        assertThat(answers.stream().map(BatchTests::sketch))
                .containsExactly("1: 400", "4: 422", "assessment", "6: 413", "assessment");
    }

    @Test
    void keepsAssessmentsAndCountsVersionsLineByLine() {
        String line = proposal().referredToAs("batched").json() + "\n";

        var answers = batch("", line.repeat(5)).lines();

        assertThat(answers.stream().map(answer -> answer.at("/version").asInt()))
                .containsExactly(1, 2, 3, 4, 5);
        get("/api/v1/assessments/" + answers.get(0).at("/id").asString()).is(200);
    }

    @Test
    void keepsNothingOfADryRun() {
        int before = stored();

        batch("?dryRun=true", proposal().json());

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void looksForTheWayOutOnlyOnRequest() {
        assertThat(batch("?dryRun=true", proposal().json()).lines().get(0).has("wayOut"))
                .isFalse();
    }

    @Test
    void answersNothingToNothing() {
        assertThat(batch("", "\n\n").is(200).text()).isEmpty();
    }

    @Test
    void answersALineBeforeTheNextOneIsSent() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            OutputStream out = socket.getOutputStream();
            send(out, HEAD);
            String line = proposal().titled("Waiting").json() + "\n";
            send(out, "%x\r\n%s\r\n".formatted(line.length(), line));

            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answers.lines()
                            .filter(answer -> answer.contains("Waiting"))
                            .findFirst())
                    .isPresent();
        }
    }

    @Test
    void isNotTakenForCompleteWhenTheBodyBreaksOff() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            OutputStream out = socket.getOutputStream();
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = proposal().titled("Before").json() + "\n";
            send(out, HEAD + "%x\r\n%s\r\n".formatted(line.length(), line));
            assertThat(answers.lines()
                            .filter(answer -> answer.contains("Before"))
                            .findFirst())
                    .isPresent();

            send(out, "no chunk\r\n");

            var rest = answers.lines().toList();
            boolean saysSo = rest.stream().anyMatch(answer -> answer.contains("broken-body"));
            assertThat(saysSo || !rest.contains(LAST_CHUNK)).as(rest.toString()).isTrue();
        }
    }

    @Test
    void isRefusedWhenTheBodyBreaksOffAtOnce() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            send(socket.getOutputStream(), HEAD + "no chunk\r\n");

            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answers.lines()).contains("HTTP/1.1 400 ", "Content-Type: application/problem+json");
        }
    }

    @Test
    void isRefusedInAnotherContentType() {
        post("/api/v1/assessments/batch", proposal().json()).is(415).isProblem();
    }

    private static String sketch(JsonNode answer) {
        return answer.has("status")
                ? answer.at("/line").asInt() + ": " + answer.at("/status").asInt()
                : "assessment";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
