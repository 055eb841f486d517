package org.equityimpact.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the database may not grow for a while, as on a disk that others have filled. */
@Tag("slow")
class FullDiskTests {

    @Test
    void refusesWhatItCannotKeepAndComesBackByItself(@TempDir Path directory) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit of util-linux is not installed");
        try (var service = ServiceProcess.started(directory);
                var clients = new Submitters(2, service)) {
            await().atMost(1, MINUTES).until(() -> clients.count() >= 20);

            limit(service, Long.toString(Files.size(service.data().resolve("equity.mv.db"))));
            await().atMost(1, MINUTES).until(() -> !clients.refusals().isEmpty());
            assertThat(clients.refusals()).allSatisfy(refusal -> assertThat(refusal)
                    .containsPattern("\"type\":\"urn:equity-problem:(store-unreachable|outcome-unknown|disk-full)\"")
                    .contains("\"requestId\":"));
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            limit(service, "unlimited");
            int before = clients.count();
            await().atMost(1, MINUTES).until(() -> clients.count() >= before + 20);
            clients.finish();
            clients.assertKeptOnce(service);
        }
    }

    private static void limit(ServiceProcess service, String bytes) throws Exception {
        var prlimit = new ProcessBuilder(
                        "prlimit", "--pid", Long.toString(service.process().pid()), "--fsize=" + bytes + ":")
                .redirectErrorStream(true)
                .start();
        assertThat(prlimit.waitFor())
                .as(new String(prlimit.getInputStream().readAllBytes(), UTF_8))
                .isZero();
    }
}
