package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTests extends OverHttp {

    private static final String ASSESSMENTS = "/api/v1/assessments";
    private static final byte[] BODY = proposal().referredToAs("keyed").bytes();

    @Test
    void givesTheSameAnswerAgainAndKeepsNothingTwice() {
        int before = stored();
        Answer first = submit("once", "", BODY).is(201);

        Answer second = submit("once", "", BODY).is(201);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherBodyOrOtherParameters() {
        submit("taken", "", BODY).is(201);
        int before = stored();

        submit("taken", "", proposal().titled("Another").bytes()).isProblem(422, "idempotency-key-reused");
        submit("taken", "?asOf=2026-01-01", BODY).isProblem(422, "idempotency-key-reused");

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void keepsEachWhereNoKeyOrAnotherIsGiven() {
        int before = stored();

        submit("a", "", BODY).is(201);
        submit("b", "", BODY).is(201);
        post(ASSESSMENTS, BODY).is(201);

        assertThat(stored()).isEqualTo(before + 3);
    }

    @Test
    void refusesAKeyThatIsNoneAndSaysWhatIsAllowed() {
        for (String unfit : List.of("two words", "x".repeat(201))) {
            submit(unfit, "", BODY)
                    .isProblem(400, "bad-parameter")
                    .says("/detail", "The header Idempotency-Key must have 1 to 200 visible ASCII characters.");
        }
        submit("x".repeat(200), "", BODY).is(201);
    }

    @Test
    void leavesTheKeyFreeWhereNothingWasKept() {
        submit("free", "", "{}".getBytes(UTF_8)).is(422);
        submit("free", "?dryRun=true", BODY).is(200);

        submit("free", "", BODY).is(201);
    }

    @Test
    void keepsOneOfManyThatComeAtOnce() throws Exception {
        int before = stored();
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> call = () -> submit("at-once", "", BODY).is(201).text();
            var answers =
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> call).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(stored()).isEqualTo(before + 1);
    }

    private Answer submit(String key, String parameters, byte[] body) {
        return post(
                ASSESSMENTS + parameters,
                BodyPublishers.ofByteArray(body),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
    }
}
