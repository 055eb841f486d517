package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** While rules are replaced again and again, every request is answered by one whole set. */
@TestPropertySource(properties = "equity.rules-watch=false")
class ReloadUnderLoadTests extends OnTenRules {

    private static final int RELOADS = 12;
    private static final int CLIENTS = 4;

    private final AtomicBoolean done = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

    @Test
    void noRequestFailsOrSeesHalfASet() throws Exception {
        Map<String, String> expected = new HashMap<>();
        for (int points : new int[] {5, 9}) {
            folder.mediumCounts(points);
            reload().is(200);
            Answer alone = assess("?dryRun=true").is(200);
            expected.put(alone.at("/rulesVersion"), result(alone));
        }
        assertThat(expected.values()).doesNotHaveDuplicates();

        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var running = new ArrayList<Future<Integer>>();
            for (String parameters : List.of("", "", "?dryRun=true", "?dryRun=true")) {
                running.add(clients.submit(askUntilDone(parameters)));
            }
            for (int i = 0; i < RELOADS; i++) {
                folder.mediumCounts(i % 2 == 0 ? 5 : 9);
                reload().is(200).says("/changed", true);
            }
            done.set(true);
            for (var client : running) {
                assertThat(client.get()).isPositive();
            }
        } finally {
            done.set(true);
            clients.shutdown();
        }

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.response().statusCode()).as(answer.text()).isIn(200, 201);
            assertThat(result(answer)).isEqualTo(expected.get(answer.at("/rulesVersion")));
        });
        assertThat(answers.stream().map(answer -> answer.at("/rulesVersion")).distinct())
                .hasSize(2);
    }

    private Callable<Integer> askUntilDone(String parameters) {
        return () -> {
            int asked = 0;
            for (; !done.get(); asked++) {
                answers.add(assess(parameters));
            }
            return asked;
        };
    }

    private Answer assess(String parameters) {
        return post("/api/v1/assessments" + parameters, proposal().json());
    }

    /** All but what differs from one call to the next. */
    private static String result(Answer answer) {
        return answer.text()
                .replaceFirst("\"id\":\"[^\"]*\",", "")
                .replaceFirst("\"version\":\\d+,", "")
                .replaceFirst("\"assessedAt\":\"[^\"]*\",", "");
    }
}
