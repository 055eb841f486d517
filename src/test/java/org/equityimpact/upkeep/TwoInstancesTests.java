package org.equityimpact.upkeep;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two instances share a database; now one, now the other is killed, while clients submit, meetings fall due and rules change. */
@Tag("slow")
class TwoInstancesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int KILLS = 3;

    private final Random random = new Random(11);

    @Test
    void loseAndDoubleNothingWhileOneIsKilled(@TempDir Path directory) throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            var url = "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres");
            try (var one = ServiceProcess.started(directory.resolve("one"), url, "--equity.rules-watch=false");
                    var other = ServiceProcess.started(directory.resolve("other"), url, "--equity.rules-watch=false");
                    var clients = new Submitters(4, one, other)) {
                var meetings = new ArrayList<String>();
                for (int kill = 0; kill < KILLS; kill++) {
                    var killed = random.nextBoolean() ? one : other;
                    var left = killed == one ? other : one;
                    int enough = clients.count() + 10 + random.nextInt(30);
                    meetings.add(meeting(one, kill));
                    meetings.add(meeting(other, kill));
                    await().atMost(1, MINUTES).until(() -> clients.count() >= enough);

                    killed.kill();
                    publish(left, 3 + kill);
                    killed.start();
                    killed.awaitReady();
                    await().atMost(1, MINUTES).until(() -> inForce(one).equals(inForce(other)));
                }
                clients.finish();

                clients.assertKeptOnce(one);
                clients.assertKeptOnce(other);
                for (var meeting : meetings) {
                    await().atMost(2, MINUTES).until(() -> !done(one, meeting).isEmpty());
                    assertThat(done(one, meeting)).containsOnlyOnce("first");
                }
            }
        }
    }

    /** One that is ahead is screened as soon as an instance sees it. */
    private static String meeting(ServiceProcess service, int number) throws IOException {
        return service.post("/api/v1/meetings", """
                        {"title":"Board %d","date":"2999-12-10","zone":"UTC","items":[{"title":"New routes"}]}""".formatted(number))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static void publish(ServiceProcess service, int points) throws IOException {
        service.rules().mediumCounts(points);
        assertThat(service.post("/api/v1/rules/reload", "").statusCode()).isEqualTo(200);
        assertThat(inForce(service)).isEqualTo(service.rules().version());
    }

    private static String inForce(ServiceProcess service) throws IOException {
        return JSON.readTree(service.get("/api/v1/rules/status").body())
                .path("version")
                .asString();
    }

    /** The occasions of the runs that gave a docket. */
    private static List<String> done(ServiceProcess service, String meeting) throws IOException {
        var runs = JSON.readTree(service.get(meeting + "/screenings?size=200").body())
                .path("items");
        return StreamSupport.stream(runs.spliterator(), false)
                .filter(run -> run.path("state").asString().equals("done"))
                .map((JsonNode run) -> run.path("occasion").asString())
                .toList();
    }
}
