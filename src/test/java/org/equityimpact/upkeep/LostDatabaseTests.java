package org.equityimpact.upkeep;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The database goes away under a service that goes on, and comes back. */
@Tag("slow")
class LostDatabaseTests {

    @Test
    void saysSoWhileItIsAwayAndGoesOnWhenItIsBack(@TempDir Path directory) throws Exception {
        int port = freePort();
        var database = database(directory, port);
        try (var service = ServiceProcess.started(
                        directory.resolve("service"),
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"));
                var clients = new Submitters(2, service)) {
            await().atMost(1, MINUTES).until(() -> clients.count() >= 20);

            database.close();
            await().atMost(1, MINUTES)
                    .until(() -> service.get("/api/v1/assessments").statusCode() == 503);
            assertThat(service.get("/api/v1/assessments").body()).contains("urn:equity-problem:store-unreachable");
            assertThat(service.get("/").statusCode()).isEqualTo(503);
            assertThat(new JsonMapper()
                            .readTree(service.get("/actuator/health").body())
                            .at("/components/database/status")
                            .asString())
                    .isEqualTo("DOWN");
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            database = database(directory, port);
            int before = clients.count();
            await().atMost(1, MINUTES).until(() -> clients.count() >= before + 20);
            await().atMost(1, MINUTES).until(service::isReady);
            assertThatTheClockGoesOn(service);
            clients.finish();
            clients.assertKeptOnce(service);
        } finally {
            database.close();
        }
    }

    private static void assertThatTheClockGoesOn(ServiceProcess service) throws IOException {
        var meeting = service.post("/api/v1/meetings", """
                        {"title":"Board","date":"%s","zone":"UTC","items":[{"title":"New routes"}]}""".formatted(
                                LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC)
                                        .plusDays(30)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        await().atMost(1, MINUTES)
                .until(() -> service.get(meeting + "/screenings").body().contains("\"state\":\"done\""));
    }

    private static EmbeddedPostgres database(Path directory, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
